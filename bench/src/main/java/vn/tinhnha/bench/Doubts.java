package vn.tinhnha.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a plan grows with the table, although its answer does not. */
final class Doubts {

    private static final double MANY = 10_000;
    private static final Pattern NODE = Pattern.compile(
            "\\W*(Seq Scan on \\S+|(?:Incremental )?Sort|(?:Hash|Group)?Aggregate|Bitmap Heap Scan on \\S+).*"
                    + "actual time=\\S+ rows=([\\d.]+) loops=(\\d+).*");
    private static final Pattern REMOVED = Pattern.compile("\\s*Rows Removed by [A-Za-z ]+: (\\d+)");

    private Doubts() {}

    static List<String> about(List<String> plan) {
        List<String> doubts = new ArrayList<>();
        for (String line : plan) {
            Matcher node = NODE.matcher(line);
            if (node.matches() && Double.parseDouble(node.group(2)) > MANY) {
                doubts.add("%s gives %,.0f rows".formatted(node.group(1), Double.parseDouble(node.group(2))));
            }
            Matcher removed = REMOVED.matcher(line);
            if (removed.matches() && Double.parseDouble(removed.group(1)) > MANY) {
                doubts.add("%,.0f rows read in vain".formatted(Double.parseDouble(removed.group(1))));
            }
        }
        return doubts;
    }
}
