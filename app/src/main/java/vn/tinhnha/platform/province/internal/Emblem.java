package vn.tinhnha.platform.province.internal;

import java.util.regex.Pattern;

/** The emblem becomes a part of every page, so only a plain drawing is let in. */
final class Emblem {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "<script|<style|<foreignObject|<!|<\\?|\\son\\w+\\s*=|\\sstyle\\s*=|href\\s*=|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_LENGTH = 20_000;

    private Emblem() {}

    static String read(SourceFile file) {
        String svg = file.text().strip();
        if (file.isEmpty()) {
            return svg;
        }
        if (!svg.startsWith("<svg") || !svg.endsWith("</svg>") || !svg.contains("viewBox=")) {
            file.problem(1, "the emblem must be one <svg> element with a viewBox");
        }
        if (svg.length() > MAX_LENGTH) {
            file.problem(0, "the emblem is longer than %d characters; simplify the drawing".formatted(MAX_LENGTH));
        }
        int line = 1;
        for (String text : svg.lines().toList()) {
            if (FORBIDDEN.matcher(text).find()) {
                file.problem(line, "the emblem may not contain scripts, styles, links, comments or declarations");
            }
            line++;
        }
        return svg;
    }
}
