package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import vn.tinhnha.platform.web.Option;

/**
 * The ladder of an organization, to be edited.
 *
 * @param organization code; empty for all that have none of their own
 * @param version that the form changes; zero where there is no ladder of its own yet
 * @param own names of the organizations that have one
 * @param people whom a level may name
 * @param overtaken somebody else changed it before the form was sent
 */
public record LadderPage(
        String organization,
        String name,
        int version,
        LadderForm form,
        List<Option> organizations,
        List<String> own,
        List<Option> people,
        boolean overtaken,
        boolean done) {}
