"""Reads PDFs with PyMuPDF and PDFium. The first argument is a JSON file, {"FILE": ["word to search", ...], ...}; the second is
the JSON file to write: for each file and reader the text of each page and, for each word, on how many pages it is."""
import json
import sys

import pymupdf
import pypdfium2

pymupdf.TOOLS.mupdf_display_errors(False)


def with_pymupdf(path, words):
    with pymupdf.open(path) as document:
        pages = [page.get_text() for page in document]
        found = {word: sum(len(page.search_for(word)) > 0 for page in document) for word in words}
    return {"pages": pages, "found": found}


def with_pdfium(path, words):
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage() for page in document]
    pages = [text.get_text_bounded() for text in texts]
    found = {word: sum(text.search(word).get_next() is not None for text in texts) for word in words}
    document.close()
    return {"pages": pages, "found": found}


with open(sys.argv[1], encoding="utf-8") as file:
    asked = json.load(file)
answered = {
    path: {"pymupdf": with_pymupdf(path, words), "pdfium": with_pdfium(path, words)} for path, words in asked.items()
}
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(answered, file)
