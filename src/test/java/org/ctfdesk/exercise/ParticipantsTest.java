package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ctfdesk.exercise.score.Participants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from a stick. */
class ParticipantsTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    @Test
    void aFolderStandsForWhatWasHandedInBelowItAndEachFileComesOnce() throws Exception {
        var ana = file("one/ana.ctfdesk");
        var budi = file("two/deep/budi.XLSX");
        file("two/.budi.ctfdesk.journal");
        file("two/~$budi.xlsx");
        file("two/notes.txt");
        var empty = Files.createDirectories(folder.resolve("three"));
        assertEquals(List.of(ana, empty, budi), Participants.files(List.of(folder.resolve("two"), ana, empty,
                folder.resolve("two/../one/ana.ctfdesk"), folder.resolve("one"))));
        var missing = folder.resolve("gone.ctfdesk");
        assertEquals(List.of(missing), Participants.files(List.of(missing)));
    }

    /** System Volume Information, .Trashes: each stick has one. */
    @Test
    void aFolderThatNobodyMayLookIntoHidesNoFileBesideIt() throws Exception {
        var ana = file("stick/ana.ctfdesk");
        var budi = file("stick/two/budi.xlsx");
        file("stick/System Volume Information/secret.xlsx");
        var closed = folder.resolve("stick/System Volume Information");
        try {
            assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "whoever may do everything is not kept out");
            assertEquals(List.of(ana, budi), Participants.files(List.of(folder.resolve("stick"))));
            assertEquals(List.of(closed), Participants.files(List.of(closed)), "the folder itself is told");
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
    }

    @Test
    void namesAreThoseOfTheFilesWithAsMuchOfTheFoldersAsTellsThemApart() throws Exception {
        var ana = file("a/x/Ana.ctfdesk");
        var other = file("b/x/ana.ctfdesk");
        var workbook = file("b/x/Ana.xlsx");
        var budi = file("a/budi.v2.ctfdesk");
        assertEquals(Map.of(ana, "a/x/Ana", other, "ana.ctfdesk", workbook, "Ana.xlsx", budi, "budi.v2"),
                Participants.names(List.of(ana, other, workbook, budi)));
    }
}
