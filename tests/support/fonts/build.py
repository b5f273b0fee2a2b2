"""Makes em-squares.ttf: every glyph is a square of one em, so that positions in tests are mental arithmetic.

    .cache/literata/bin/python tests/support/fonts/build.py      (fonttools==4.68.0, see fonts/literata/build.py)

What isn't a plain square: 'f' 'i' is one glyph (ligature), 'A' 'V' stand half an em closer (kerning), small letters
become capitals under 'smcp', and U+0301 is a mark without width.
"""

from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

CHARACTERS = (
    [chr(code) for code in range(0x20, 0x7F)]
    + list("\u00a0\u2010–—‘’‚“”„«»…éü")
    + [chr(code) for code in range(0x410, 0x450)]
    + [chr(code) for code in range(0x391, 0x3CA) if code != 0x3A2]
)
names = {character: f"uni{ord(character):04X}" for character in CHARACTERS}
names |= {"A": "A", "V": "V", "f": "f", "i": "i", " ": "space"}
small = {name: f"{name}.sc" for character, name in names.items() if "a" <= character <= "z"}
ORDER = [".notdef", *names.values(), "f_i", "acutecomb", *small.values()]


def square(empty: bool):
    pen = TTGlyphPen(None)
    if not empty:
        pen.moveTo((0, -200))
        for point in [(0, 800), (1000, 800), (1000, -200)]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


builder = FontBuilder(1000, isTTF=True)
builder.setupGlyphOrder(ORDER)
builder.setupCharacterMap({ord(character): name for character, name in names.items()} | {0x301: "acutecomb"})
blank = {"space", names["\u00a0"], "acutecomb"}
builder.setupGlyf({name: square(name in blank) for name in ORDER})
builder.setupHorizontalMetrics({name: (0 if name == "acutecomb" else 1000, 0) for name in ORDER})
builder.setupHorizontalHeader(ascent=800, descent=-200)
builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, sCapHeight=800, sxHeight=800)
builder.setupNameTable({"familyName": "Em Squares", "styleName": "Regular", "psName": "EmSquares"})
builder.setupPost()
addOpenTypeFeaturesFromString(
    builder.font,
    f"""
    languagesystem DFLT dflt;
    languagesystem latn dflt;
    feature liga {{ sub f i by f_i; }} liga;
    feature smcp {{ {" ".join(f"sub {name} by {capital};" for name, capital in small.items())} }} smcp;
    feature kern {{ pos A V -500; }} kern;
    """,
)
builder.font["head"].created = builder.font["head"].modified = 3_000_000_000
builder.font.recalcTimestamp = False
builder.save(Path(__file__).parent / "em-squares.ttf")
