"""Makes em-squares.ttf and em-squares.otf: nearly every glyph is a square of one em, so that positions in tests are
mental arithmetic. The second has CFF outlines: its squares are drawn by subroutines, a local one and a global one.

    .cache/literata/bin/python tests/support/fonts/build.py      (fonttools==4.68.0, see fonts/literata/build.py)

Made for Imprint from nothing else; under Imprint's own license (LICENSE). What isn't a plain square: '½' is half as
wide and '¼' a quarter, 'f' 'i' is one glyph (ligature), 'A' 'V' stand half an em closer (kerning), small letters
become capitals under 'smcp', and U+0301 is a mark without width.
"""

from pathlib import Path

from fontTools.cffLib import SubrsIndex
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.ttGlyphPen import TTGlyphPen

CHARACTERS = (
    [chr(code) for code in range(0x20, 0x7F)]
    + list("\u00a0\u2010–—‘’‚“”„«»…éü•½¼×·©")
    + [chr(code) for code in range(0x410, 0x450)]
    + [chr(code) for code in range(0x391, 0x3CA) if code != 0x3A2]
)
names = {character: f"uni{ord(character):04X}" for character in CHARACTERS}
names |= {"A": "A", "V": "V", "f": "f", "i": "i", " ": "space"}
small = {name: f"{name}.sc" for character, name in names.items() if "a" <= character <= "z"}
ORDER = [".notdef", *names.values(), "f_i", "acutecomb", *small.values()]


WIDTHS = {names["½"]: 500, names["¼"]: 250, "acutecomb": 0}
BLANK = {"space", names["\u00a0"], "acutecomb"}


def true_type(name: str):
    pen = TTGlyphPen(None)
    if name not in BLANK:
        width = WIDTHS.get(name, 1000)
        pen.moveTo((0, -200))
        for point in [(0, 800), (width, 800), (width, -200)]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def post_script(name: str) -> T2CharString:
    """Subroutine 0 has the number -107 (Adobe Technical Note 5177, 4.7). A width is told where it isn't the default."""
    width = WIDTHS.get(name, 1000)
    told = [] if width == 1000 else [width - 600]
    if name in BLANK:
        return T2CharString(program=[*told, "endchar"])
    if width != 1000:
        return T2CharString(program=[*told, -200, "vmoveto", width, 1000, -width, "hlineto", "endchar"])
    return T2CharString(program=[-107, "callgsubr" if name.endswith(".sc") else "callsubr", "endchar"])


def build(suffix: str) -> None:
    builder = FontBuilder(1000, isTTF=suffix == "ttf")
    builder.setupGlyphOrder(ORDER)
    builder.setupCharacterMap({ord(character): name for character, name in names.items()} | {0x301: "acutecomb"})
    if suffix == "ttf":
        builder.setupGlyf({name: true_type(name) for name in ORDER})
    else:
        private = {"defaultWidthX": 1000, "nominalWidthX": 600}
        builder.setupCFF("EmSquares", {}, {name: post_script(name) for name in ORDER}, private)
        font = builder.font["CFF "].cff
        top = font.topDictIndex[0]
        square = [-200, "vmoveto", 1000, 1000, -1000, "hlineto", "return"]
        top.Private.Subrs = SubrsIndex()
        top.Private.Subrs.append(T2CharString(program=square))
        font.GlobalSubrs.append(T2CharString(program=square))
        for subroutines in (top.Private.Subrs, font.GlobalSubrs):
            subroutines[0].private = top.Private
            subroutines[0].globalSubrs = font.GlobalSubrs
    builder.setupHorizontalMetrics({name: (WIDTHS.get(name, 1000), 0) for name in ORDER})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupOS2(
        sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, sCapHeight=800, sxHeight=800
    )
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
    builder.save(Path(__file__).parent / f"em-squares.{suffix}")


build("ttf")
build("otf")
