package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;

/**
 * What the center can put together with a report.
 *
 * @param path of the report at the desk
 * @param into code of the report that this one was merged into; absent otherwise
 * @param choices what looks like it; empty when it cannot be merged any more
 * @param open whether it can be merged with another one
 */
public record MergePart(String path, @Nullable String into, List<LookAlike> choices, boolean open) {}
