package vn.tinhnha.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a measurement, as {@code --name value}. */
record Options(Map<String, String> given) {

    static Options parse(String[] words, Set<String> known) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].replaceFirst("^--", "");
            if (!words[i].startsWith("--") || !known.contains(name) || i + 1 == words.length) {
                throw new IllegalArgumentException("options: --" + String.join(" …, --", known) + " …");
            }
            given.put(name, words[i + 1]);
        }
        return new Options(Map.copyOf(given));
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
    }

    /** The words of a comma-separated list; empty where the option is absent. */
    List<String> words(String name) {
        return given.containsKey(name)
                ? Arrays.stream(given.get(name).split(",", -1)).toList()
                : List.of();
    }
}
