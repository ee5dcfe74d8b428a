package org.ctfdesk.exercise.score;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose files those are that a trainer collected: each file once, and each under a name of its own. */
public final class Participants {
    /** What participants hand in: reports and workbooks. */
    private static final String HANDED_IN = ".+\\.(ctfdesk|xlsx)";
    /** A stick with a folder for each group, and one for each participant in it. */
    private static final int DEEPEST = 4;

    private Participants() {}

    /** These files, each once, in an order of their own; a folder stands for what was handed in below it, itself where that is nothing. */
    public static List<Path> files(Collection<Path> given) {
        var files = new TreeSet<Path>();
        for (var each : given) {
            var path = each.toAbsolutePath().normalize();
            var below = Files.isDirectory(path) ? handedIn(path) : List.of(path);
            files.addAll(below.isEmpty() ? List.of(path) : below);
        }
        return List.copyOf(files);
    }

    /** Files that a window or a system keeps beside others begin with a point, or with a tilde. What cannot be looked into is left out. */
    private static List<Path> handedIn(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    var name = file.getFileName().toString();
                    if (Files.isRegularFile(file) && name.toLowerCase(Locale.ROOT).matches(HANDED_IN) && !name.matches("[.~].*")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Each stick has a folder of the system into which nobody may look. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            return List.copyOf(found);
        }
        return List.copyOf(found); // where that is nothing the folder itself is told
    }

    /** The name of each file without its ending; where several have the same, with as many of its folders as tell them apart. */
    public static SortedMap<Path, String> names(Collection<Path> files) {
        var names = new TreeMap<Path, String>();
        for (var file : files) {
            names.put(file, name(file, 0));
        }
        for (var folders = 1; folders <= longest(files); folders++) {
            var twice = twice(names);
            if (twice.isEmpty()) {
                break;
            }
            for (var file : twice) {
                names.put(file, name(file, folders));
            }
        }
        twice(names).forEach(file -> names.put(file, file.getFileName().toString()));
        return names;
    }

    private static int longest(Collection<Path> files) {
        return files.stream().mapToInt(Path::getNameCount).max().orElse(0);
    }

    private static List<Path> twice(SortedMap<Path, String> names) {
        var byName = names.entrySet().stream().collect(Collectors.groupingBy(entry -> entry.getValue().toLowerCase(Locale.ROOT),
                TreeMap::new, Collectors.mapping(entry -> entry.getKey(), Collectors.toCollection(ArrayList::new))));
        return byName.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).toList();
    }

    private static String name(Path file, int folders) {
        var count = file.getNameCount();
        var from = Math.max(0, count - 1 - folders);
        var plain = count == 0 ? file.toString() : file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        return count - 1 <= from ? plain : file.subpath(from, count - 1).toString().replace('\\', '/') + "/" + plain;
    }
}
