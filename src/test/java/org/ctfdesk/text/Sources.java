package org.ctfdesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The program's own source, read for the words that it names. */
final class Sources {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CALL = Pattern.compile("\\b(?:of|words)\\(\\s*\"([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");

    /** Words asked for by a key written out, with so many arguments. */
    record Call(String file, String key, int arguments) {}

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Sources() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> {
                names.add(file.getFileName().toString());
                texts.add(text(file));
            });
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    Set<String> literals() {
        var literals = new TreeSet<String>();
        texts.forEach(text -> LITERAL.matcher(text).results().forEach(found -> literals.add(found.group(1))));
        return literals;
    }

    List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var i = 0; i < texts.size(); i++) {
            var found = CALL.matcher(texts.get(i));
            while (found.find()) {
                // a key that is put together from parts is judged by its parts
                if (texts.get(i).charAt(found.end()) == ',' || texts.get(i).charAt(found.end()) == ')') {
                    calls.add(new Call(names.get(i), found.group(1), arguments(texts.get(i), found.end())));
                }
            }
        }
        return calls;
    }

    /** How many arguments stand between {@code from} and the bracket that closes the call. */
    private static int arguments(String text, int from) {
        var depth = 0;
        var commas = 0;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                i = endOfLiteral(text, i);
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                if (depth == 0) {
                    return commas;
                }
                depth--;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        throw new AssertionError("A call is not closed.");
    }

    private static int endOfLiteral(String text, int begin) {
        for (var i = begin + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        throw new AssertionError("A literal is not closed.");
    }
}
