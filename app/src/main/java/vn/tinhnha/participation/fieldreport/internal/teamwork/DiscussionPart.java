package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.web.Option;

/**
 * The discussion of a report, and the forms to take part in it.
 *
 * @param path address of the report on the official's desk
 * @param code of the report
 * @param newId id of the message that the form will send
 * @param colleagues people who may be mentioned, by organization
 * @param asked names of the agencies that were asked for their opinion
 * @param askable agencies that may be asked; empty where the official may not ask
 * @param typed what was typed and not yet sent
 * @param problem message key of what is wrong with it; absent when nothing is
 */
public record DiscussionPart(
        String path,
        String code,
        String newId,
        List<Line> lines,
        Map<String, List<Person>> colleagues,
        List<String> asked,
        List<Option> askable,
        String typed,
        @Nullable String problem) {

    /** A message with the name of its author's organization. */
    public record Line(Message message, String organization, boolean own) {}
}
