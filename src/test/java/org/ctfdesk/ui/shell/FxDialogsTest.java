package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name typed without its ending is not written over a file that has that name with it. */
class FxDialogsTest {
    private static final FileKind REPORT = new FileKind("report", List.of(".ctfdesk"));
    private static final FileKind TABLES = new FileKind("csv", List.of(".csv", ".tsv"));

    @TempDir
    Path folder;

    private final List<Path> asked = new ArrayList<>();
    private boolean agrees;

    private Optional<Path> target(String name, FileKind kind) {
        return FxDialogs.target(folder.resolve(name), kind, file -> {
            asked.add(file);
            return agrees;
        });
    }

    @Test
    void aFileThatIsThereWithTheEndingIsAskedAbout() throws Exception {
        var host = Files.writeString(folder.resolve("host.ctfdesk"), "a whole report");
        assertEquals(Optional.empty(), target("host", REPORT));
        assertEquals(List.of(host), asked);
        agrees = true;
        assertEquals(Optional.of(host), target("host", REPORT));
    }

    @Test
    void aNewNameGetsItsEndingUnasked() {
        assertEquals(Optional.of(folder.resolve("new.ctfdesk")), target("new", REPORT));
        assertEquals(Optional.of(folder.resolve("a.b.csv")), target("a.b", TABLES));
        assertEquals(List.of(), asked);
    }

    @Test
    void anEndingThatWasTypedStaysAsItIs() throws Exception {
        Files.writeString(folder.resolve("HOST.CTFDESK"), "the system has asked");
        assertEquals(Optional.of(folder.resolve("HOST.CTFDESK")), target("HOST.CTFDESK", REPORT));
        assertEquals(Optional.of(folder.resolve("figures.tsv")), target("figures.tsv", TABLES));
        assertEquals(List.of(), asked);
    }
}
