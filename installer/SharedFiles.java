import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What a Linux system keeps under /usr/share for a program: its manual page, the completion of its commands, its entry for software
 * centres. The first two are written by the program itself, so that they name the commands that it has.
 */
record SharedFiles(List<String> program) {
    /** A folder that jpackage lays beside the jars; the package's scripts link its files into the system. */
    Path write(Path folder) throws IOException, InterruptedException {
        try (var page = new GZIPOutputStream(Files.newOutputStream(place(folder, "man/man1/ctf-desk.1.gz")))) {
            page.write(told("man-page"));
        }
        Files.write(place(folder, "bash-completion/completions/ctf-desk"), told("completion"));
        Files.copy(Path.of("installer/linux/org.ctfdesk.CTFDesk.metainfo.xml"),
                place(folder, "metainfo/org.ctfdesk.CTFDesk.metainfo.xml"));
        return folder;
    }

    private static Path place(Path folder, String file) throws IOException {
        var place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        return place;
    }

    private byte[] told(String command) throws IOException, InterruptedException {
        var words = new ArrayList<>(program);
        words.add(command);
        var answer = Tool.execute(words, Map.of());
        if (answer.code() != 0) {
            throw new Failure(String.join(" ", words) + "\n" + answer.text());
        }
        return answer.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
