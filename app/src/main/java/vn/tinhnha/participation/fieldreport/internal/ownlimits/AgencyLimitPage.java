package vn.tinhnha.participation.fieldreport.internal.ownlimits;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Shell;

/**
 * The limits of one agency, to be edited.
 *
 * @param longest working days that every agency has
 * @param seen tells the state that is shown from others
 * @param overtaken somebody else changed them before the form was sent
 */
public record AgencyLimitPage(
        String agency,
        String name,
        int longest,
        String seen,
        List<Row> rows,
        List<Option> agencies,
        boolean overtaken,
        boolean done) {

    /**
     * A category.
     *
     * @param field name of its field
     * @param label absent for all categories that are not named
     * @param problem message key
     */
    public record Row(
            String field,
            @Nullable LocalizedText label,
            String value,
            @Nullable String problem) {}

    public List<FieldProblem> summary(Shell shell) {
        return rows.stream()
                .flatMap(row -> row.problem() == null
                        ? Stream.empty()
                        : Stream.of(new FieldProblem(row.field(), shell.t(row.problem(), longest))))
                .toList();
    }
}
