"""Makes the static instances of Literata in this folder from its variable files.

    python3 -m venv .cache/literata
    .cache/literata/bin/pip install fonttools==4.68.0 fontpkg-literata==3.103
    .cache/literata/bin/python fonts/literata/build.py

The same input gives the same bytes. All glyphs and features stay; hinting, which print doesn't use, goes, and so does
everything that describes axes. Each instance gets names of its own, so that no program takes one for another.
"""

from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
ROMAN = "Literata[opsz,wght].ttf"
ITALIC = "Literata-Italic[opsz,wght].ttf"

# Optical size by use, its value in points; then style, source file, weight.
INSTANCES = [
    ("Text", 12, "Regular", ROMAN, 400),
    ("Text", 12, "Italic", ITALIC, 400),
    ("Text", 12, "SemiBold", ROMAN, 600),
    ("Text", 12, "SemiBoldItalic", ITALIC, 600),
    ("Small", 9, "Regular", ROMAN, 400),
    ("Small", 9, "Italic", ITALIC, 400),
    ("Small", 9, "SemiBold", ROMAN, 600),
    ("Small", 9, "SemiBoldItalic", ITALIC, 600),
    ("Display", 36, "Regular", ROMAN, 400),
    ("Display", 36, "Italic", ITALIC, 400),
    ("Display", 36, "SemiBold", ROMAN, 600),
    ("Display", 36, "SemiBoldItalic", ITALIC, 600),
]

UNUSED_TABLES = ["STAT", "avar", "fpgm", "prep", "cvt ", "gasp", "DSIG", "hdmx", "VDMX", "LTSH"]
# Copyright, version, trademark, manufacturer, designer, addresses, licence and its address.
KEPT_NAMES = {0, 5, 7, 8, 9, 11, 12, 13, 14}


def rename(font: TTFont, size: str, style: str, weight: int) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES and record.platformID == 3]
    italic = style.endswith("Italic")
    family = f"Literata {size}" if weight == 400 else f"Literata {size} SemiBold"
    spaced = style.replace("SemiBoldItalic", "SemiBold Italic")
    postscript = f"Literata-{size}-{style}"
    for identifier, value in {
        1: family,
        2: "Italic" if italic else "Regular",
        3: f"3.103;{postscript}",
        4: f"Literata {size} {spaced}",
        6: postscript,
        16: f"Literata {size}",
        17: spaced,
    }.items():
        names.setName(value, identifier, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & 0b1110000000) | (0x01 if italic else 0x40)
    font["head"].macStyle = 0x02 if italic else 0x00


def strip_hinting(font: TTFont) -> None:
    for table in UNUSED_TABLES:
        if table in font:
            del font[table]
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        glyph.removeHinting()
        glyph.trim()


def build(size: str, optical: int, style: str, source: str, weight: int) -> None:
    path = files("fontpkg_literata") / "files" / source
    font = TTFont(str(path), recalcTimestamp=False)
    instantiateVariableFont(font, {"opsz": optical, "wght": weight}, inplace=True)
    strip_hinting(font)
    rename(font, size, style, weight)
    font.save(HERE / f"Literata-{size}-{style}.ttf")


for instance in INSTANCES:
    build(*instance)
