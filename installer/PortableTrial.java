import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tries the portable archive as on a stick: unpacked under a name with a space and an accent, started by each shell,
 * with an empty home that must stay empty, and from a folder that cannot be written to.
 */
final class PortableTrial {
    private static final List<String> SHELLS = List.of("dash", "bash", "zsh", "busybox sh", "sh");

    private final Path zip;

    PortableTrial(Path zip) {
        this.zip = zip;
    }

    void run() throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            windows();
            return;
        }
        var place = Files.createTempDirectory("ctf desk é ");
        try {
            var program = unpack(place);
            var home = Files.createDirectory(place.resolve("home"));
            for (var shell : SHELLS) {
                if (Target.onPath(shell.split(" ")[0])) {
                    commands(shell, program, home, place);
                }
            }
            var untouched = Files.createDirectory(place.resolve("home that stays empty"));
            Files.createFile(program.resolve("ctf-desk.portable"));
            commands("sh", program, untouched, place);
            demand(Files.isDirectory(program.resolve("data")), "with ctf-desk.portable there is no folder data");
            writeProtected(program, untouched);
            try (var left = Files.list(untouched)) {
                var names = left.map(Path::toString).toList();
                demand(names.isEmpty(), "the program wrote into the home: " + names);
            }
        } finally {
            delete(place);
        }
    }

    /** Version, a sample, its findings, its workbook: each with the exit code that it should have. */
    private static void commands(String shell, Path program, Path home, Path place) throws IOException, InterruptedException {
        var report = place.resolve("rapport d’essai.ctfdesk").toString();
        var workbook = place.resolve("classeur.xlsx").toString();
        start(shell, program, home, "--version");
        start(shell, program, home, "sample", "host", "-o", report, "--force");
        start(shell, program, home, "check", report);
        start(shell, program, home, "export", report, "-o", workbook, "--force");
        demand(Files.size(Path.of(workbook)) > 10_000, "the workbook is too small");
        window(shell, program, home);
        System.out.println("[portable] works with " + shell + " in " + program);
    }

    /** A window, where no display is: JavaFX's own platform paints it into memory. */
    private static void window(String shell, Path program, Path home) throws IOException, InterruptedException {
        var environment = new HashMap<>(environment(home));
        environment.put("DISPLAY", ":none");
        environment.put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dctfdesk.start.report=true"
                + " \"-Djavafx.cachedir=" + home.resolve("cache") + "\"");
        var line = new ArrayList<>(List.of(shell.split(" ")));
        line.add(program.resolve("bin/ctf-desk").toString());
        var answer = Tool.execute(line, environment);
        demand(answer.text().lines().anyMatch(each -> each.startsWith("painted")), "no window was painted:\n" + answer.text());
    }

    /** Its owner may write nowhere in it, so that it is as good as a write-protected stick (root may all the same: then not tried). */
    private static void writeProtected(Path program, Path home) throws IOException, InterruptedException {
        delete(program.resolve("data"));
        var rights = Files.getPosixFilePermissions(program);
        var withoutWriting = EnumSet.copyOf(rights);
        withoutWriting.removeAll(EnumSet.of(
                PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        Files.setPosixFilePermissions(program, withoutWriting);
        try {
            if (Files.isWritable(program)) {
                System.out.println("[portable] a write-protected folder was not tried: this user may write everywhere");
                return;
            }
            var answer = start("sh", program, home, "--version");
            demand(answer.contains("cannot be written to"), "a write-protected folder is not told: " + answer);
            System.out.println("[portable] works in a write-protected folder");
        } finally {
            Files.setPosixFilePermissions(program, rights);
        }
    }

    private void windows() throws IOException, InterruptedException {
        var place = Files.createTempDirectory("ctf desk é ");
        try {
            var program = unpack(place);
            var bat = program.resolve("bin/ctf-desk.bat").toString();
            var report = place.resolve("rapport d’essai.ctfdesk").toString();
            for (var command : List.of(List.of("--version"), List.of("sample", "host", "-o", report), List.of("check", report))) {
                var line = new ArrayList<>(List.of("cmd", "/c", bat));
                line.addAll(command);
                demandGood(line, Tool.execute(line, environment(place)));
            }
            System.out.println("[portable] works with cmd in " + program);
        } finally {
            delete(place);
        }
    }

    private static String start(String shell, Path program, Path home, String... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(shell.split(" ")));
        line.add(program.resolve("bin/ctf-desk").toString());
        line.addAll(List.of(command));
        var answer = Tool.execute(line, environment(home));
        demandGood(line, answer);
        return answer.text();
    }

    private static Map<String, String> environment(Path home) {
        var environment = new HashMap<>(Map.of("HOME", home.toString(), "JAVA_HOME", System.getProperty("java.home")));
        environment.put("LOCALAPPDATA", home.toString());
        return environment;
    }

    private static void demandGood(List<String> line, Tool.Answer answer) {
        demand(answer.code() == 0, String.join(" ", line) + " ended with " + answer.code() + ":\n" + answer.text());
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(otherwise);
        }
    }

    private Path unpack(Path place) throws IOException {
        try (var entries = ZipFile.builder().setPath(zip).get()) {
            for (var all = entries.getEntries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                var file = place.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = entries.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                if ((entry.getUnixMode() & 0100) != 0) {
                    file.toFile().setExecutable(true);
                }
            }
        }
        return place.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
