package org.ctfdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.cli.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** README and the pages of the site name files, classes, members, commands, options and profiles that there are. */
class PagesNameWhatThereIsTest {
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+(?:/[\\w.*-]+)+/?");
    private static final Pattern CLASS = Pattern.compile("((?:[a-z]\\w*\\.)*)([A-Z]\\w*[a-z]\\w*)((?:\\.[A-Za-z]\\w*)*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final List<Path> ROOTS = List.of(Path.of(""), Path.of("src/main/java/org/ctfdesk"),
            Path.of("src/main/resources/org/ctfdesk"), Path.of("src/main/resources/org/ctfdesk/excel/foreign"),
            Path.of("src/test/java/org/ctfdesk"));
    /** What a build or an installer makes, a key of words, and an answer: no files of the sources. */
    private static final Set<String> NO_SOURCES =
            Set.of("target/demo", "target/ctf-desk", "bin/ctf-desk", "lib/javafx", "foot/NAME", "no/na");
    /** Controls of JavaFX and ControlsFX are told of there, and options of Java: ours are named in full. */
    private static final Set<String> OF_OTHERS = Set.of("controlsfx.md", "speed.md");

    private static final Map<String, List<Path>> SOURCES = new HashMap<>();

    @BeforeAll
    static void findSources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                SOURCES.computeIfAbsent(file.getFileName().toString().replace(".java", ""), made -> new ArrayList<>()).add(file);
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        }
    }

    /** What stands in code quotes in a line of prose, by page. */
    private static Map<Path, Set<String>> named() throws IOException {
        var named = new TreeMap<Path, Set<String>>();
        for (var page : pages()) {
            var all = new TreeSet<String>();
            NAMED.matcher(BLOCK.matcher(Files.readString(page)).replaceAll("")).results().forEach(each -> all.add(each.group(1)));
            named.put(page, all);
        }
        return named;
    }

    @Test
    void filesAndFoldersExist() throws IOException {
        var missing = new TreeSet<String>();
        for (var page : named().entrySet()) {
            for (var name : page.getValue()) {
                if (FILE.matcher(name).matches() && !NO_SOURCES.contains(name) && ROOTS.stream().noneMatch(root -> holds(root, name))) {
                    missing.add(page.getKey() + ": " + name);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static boolean holds(Path root, String name) {
        if (!name.contains("*")) {
            return Files.exists(root.resolve(name)) || Files.exists(root.resolve(name + ".java"));
        }
        var folder = root.resolve(name).getParent();
        var wanted = FileSystems.getDefault().getPathMatcher("glob:" + root.resolve(name).getFileName());
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> wanted.matches(file.getFileName()));
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void classesStandWhereTheyAreSaidToAndHaveTheMembers() throws IOException {
        var wrong = new TreeSet<String>();
        for (var page : named().entrySet()) {
            for (var name : page.getValue()) {
                var parts = CLASS.matcher(name);
                var isOurs = !OF_OTHERS.contains(page.getKey().getFileName().toString()) || name.startsWith("org.ctfdesk.");
                if (isOurs && parts.matches()
                        && !exists(parts.group(1).replaceFirst("^org\\.ctfdesk\\.", ""), parts.group(2), parts.group(3))) {
                    wrong.add(page.getKey() + ": " + name);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** A class of its own file, or one within another; with every member that is named behind it. */
    private static boolean exists(String room, String name, String members) throws IOException {
        var files = SOURCES.getOrDefault(name, List.of());
        if (files.isEmpty()) {
            return room.isEmpty() && isNested(name);
        }
        var place = room.replace('.', '/') + name + ".java";
        for (var file : files) {
            var text = Files.readString(file);
            if (file.toString().replace('\\', '/').endsWith("/" + place)
                    && Stream.of(members.split("\\.")).allMatch(member -> Pattern.compile("\\b" + member + "\\b").matcher(text).find())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNested(String name) throws IOException {
        var declared = Pattern.compile("\\b(?:class|record|enum|interface) " + name + "\\b");
        for (var files : SOURCES.values()) {
            for (var file : files) {
                if (declared.matcher(Files.readString(file)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        var missing = new TreeSet<String>();
        for (var page : pages()) {
            LINK.matcher(Files.readString(page)).results().map(each -> each.group(1)).filter(link -> !link.startsWith("http"))
                    .filter(link -> !Files.exists(page.resolveSibling(link))).forEach(link -> missing.add(page + ": " + link));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void commandsHaveTheOptionsThatTheyAreSaidToHave() throws IOException {
        var wrong = new TreeSet<String>();
        var row = Pattern.compile("^\\| `ctf-desk ([a-z][\\w-]*)([^`]*)`", Pattern.MULTILINE);
        var seen = new TreeSet<String>();
        for (var each : row.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
            var help = help(each.group(1));
            seen.add(each.group(1));
            Pattern.compile("(?<![\\w-])--?[a-z][\\w-]*").matcher(each.group(2)).results().map(option -> option.group())
                    .filter(option -> !Pattern.compile(Pattern.quote(option) + "(?![\\w-])").matcher(help).find())
                    .forEach(option -> wrong.add(each.group(1) + " " + option));
        }
        assertEquals(Set.of(), wrong);
        var listed = Pattern.compile("^  ([a-z][\\w-]*)(?=,| )", Pattern.MULTILINE).matcher(help("").split("Commands:", 2)[1]).results()
                .map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
        listed.removeAll(seen);
        assertEquals(Set.of(), listed, "commands of which README says nothing");
    }

    private static String help(String command) {
        var out = new StringWriter();
        var all = Stream.of(command, "--help").filter(each -> !each.isEmpty()).toArray(String[]::new);
        assertEquals(0, Commands.run(new PrintWriter(out), new PrintWriter(System.err), Clock.systemUTC(), all), command);
        return out.toString();
    }

    @Test
    void profilesAreThoseOfTheBuild() throws IOException {
        var build = Files.readString(Path.of("pom.xml"));
        for (var page : pages()) {
            Pattern.compile("mvn (?:-\\S+ )*-P([\\w-]+)").matcher(Files.readString(page)).results().map(each -> each.group(1))
                    .forEach(profile -> assertTrue(build.contains("<id>" + profile + "</id>"), page + ": " + profile));
        }
    }

    @Test
    void theFinishedRuleOfThePageIsTheOneInTheProgram() throws IOException {
        var sources = Files.readString(Path.of("src/main/java/org/ctfdesk/rule/inventory/BeyondTheWorld.java"))
                + Files.readString(Path.of("src/main/resources/org/ctfdesk/rule/inventory/words.properties"))
                + Files.readString(Path.of("src/test/java/org/ctfdesk/rule/inventory/BeyondTheWorldTest.java"));
        var lines = sources.lines().collect(Collectors.toSet());
        var page = Files.readString(Path.of("src/site/markdown/adding-a-rule.md"));
        var shown = BLOCK.matcher(page).results().map(block -> block.group()).limit(3).flatMap(String::lines)
                .filter(line -> !line.startsWith("```")).toList();
        assertTrue(shown.size() > 50, "the page shows a whole rule");
        assertEquals(List.of(), shown.stream().filter(line -> !lines.contains(line)).toList());
    }
}
