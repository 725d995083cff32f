package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.List;

/**
 * A report as it is printed, whatever the format. In Vietnamese, as documents of the administration are.
 *
 * @param superior the authority above, in capitals; may be empty
 * @param number {@code Số: 12/BC-IOC}
 * @param placeAndDate {@code Vị Thanh, ngày 05 tháng 02 năm 2026}
 * @param type of document: {@code BÁO CÁO}
 * @param subject what it is about
 * @param authority on whose behalf it is signed; may be empty
 * @param recipients lines of Nơi nhận
 * @param appendices tables on pages of their own
 */
record PaperDocument(
        String superior,
        String agency,
        String number,
        String placeAndDate,
        String type,
        String subject,
        String addressee,
        List<Block> body,
        String authority,
        String post,
        String signer,
        List<String> recipients,
        List<Appendix> appendices) {

    /** A piece of the body. */
    sealed interface Block {

        /** A numbered heading: {@code I. KẾT QUẢ}. */
        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}
    }

    /** @param width share of the page */
    record Column(String title, int width, boolean isNumber) {}

    record Appendix(String title, Block.Table table, String whenEmpty) {}
}
