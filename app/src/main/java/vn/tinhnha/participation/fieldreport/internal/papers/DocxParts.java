package vn.tinhnha.participation.fieldreport.internal.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** What a Word document of the administration is put together from. */
final class DocxParts {

    private static final String FONT = "Times New Roman";
    /** Twentieths of a point in a millimeter. */
    private static final double TWIPS = 1440 / 25.4;

    private DocxParts() {}

    /** @param before space above, in twentieths of a point */
    record Style(int size, boolean isBold, boolean isItalic, boolean isCentered, int before) {

        static Style plain(int size) {
            return new Style(size, false, false, false, 0);
        }

        static Style bold(int size) {
            return new Style(size, true, false, false, 0);
        }

        Style italic() {
            return new Style(size, isBold, true, isCentered, before);
        }

        Style centered() {
            return new Style(size, isBold, isItalic, true, before);
        }

        Style before(int twips) {
            return new Style(size, isBold, isItalic, isCentered, twips);
        }
    }

    /** A4 with the margins of Nghị định 30/2020: 20 mm above, below and right, 30 mm left. */
    static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setRight(twips(20));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
    }

    /** In the middle above the text, from the second page on. */
    static void pageNumbers(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
    }

    static void line(XWPFParagraph paragraph, String text, Style style) {
        paragraph.setAlignment(style.isCentered() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(style.before());
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(style.size());
        run.setBold(style.isBold());
        run.setItalic(style.isItalic());
        run.setText(text);
    }

    /** A rule in the middle, so far from either side. */
    static void rule(XWPFParagraph paragraph, int indent) {
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(80);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(4);
    }

    /** Widths that a word processor keeps, in twentieths of a point. */
    static void widths(XWPFTable table, List<Integer> widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < widths.size(); i++) {
            BigInteger width = BigInteger.valueOf(widths.get(i));
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(width);
        }
    }

    /** A table of one row without lines, which only puts things side by side. */
    static XWPFTable invisible(XWPFDocument document, int left, int right) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        widths(table, List.of(left, right));
        table.setWidth(left + right);
        table.getRow(0).getCell(0).setWidth(Integer.toString(left));
        table.getRow(0).getCell(1).setWidth(Integer.toString(right));
        return table;
    }

    private static BigInteger twips(int millimeters) {
        return BigInteger.valueOf(Math.round(millimeters * TWIPS));
    }
}
