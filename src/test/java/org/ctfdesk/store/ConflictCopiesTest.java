package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies laid beside a report by programs that keep folders on several computers. */
class ConflictCopiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"btr (conflicted copy 2026-11-01 101530).ctfdesk", "btr (Ama's conflicted copy 2026-11-01).ctfdesk",
        "btr (Copie en conflit de PC-Awa 2026-11-01).ctfdesk", "btr (copia en conflicto de Ana 2026-11-01).ctfdesk",
        "btr (Konfliktkopie von Büro 2026-11-01).ctfdesk", "btr (конфликтующая копия пользователя).ctfdesk",
        "btr (SFConflict ama@x.org 2026-11-01-10-15-30).ctfdesk", "btr [conflicted].ctfdesk",
        "btr.sync-conflict-20261101-101530-ABCDEFG.ctfdesk",
        "btr (cópia em conflito de Ana 2026-11-01).ctfdesk", "btr (copia in conflitto di Ana 2026-11-01).ctfdesk",
        "btr_conflict-20260101-101010.ctfdesk", "btr (PC01 の競合コピー 2026-11-01).ctfdesk", "btr（PC01 の競合コピー）.ctfdesk"})
    void aCopyOfAConflictIsSeen(String copy) throws Exception {
        Files.createFile(folder.resolve(copy));
        assertEquals(List.of(copy), ConflictCopies.beside(folder.resolve("btr.ctfdesk")));
        assertEquals(List.of(), ConflictCopies.beside(folder.resolve("other.ctfdesk")));
        assertEquals(List.of(), ConflictCopies.beside(folder.resolve(copy)), "the copy itself may be opened in peace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"btr.ctfdesk", "btr2.ctfdesk", "btr (1).ctfdesk", "btr (final).ctfdesk", "btr on conflict areas.ctfdesk",
        "btr (conflict-affected regions).ctfdesk", "btr (post-conflict).ctfdesk", "btr (zones post conflit).ctfdesk",
        "btr (conflicted copy).xlsx", ".btr.ctfdesk.journal", "btr_conflict-areas.ctfdesk", "btr-v2.ctfdesk"})
    void anyOtherFileIsNone(String other) throws Exception {
        Files.createFile(folder.resolve(other));
        assertEquals(List.of(), ConflictCopies.beside(folder.resolve("btr.ctfdesk")));
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertEquals(List.of(), ConflictCopies.beside(folder.resolve("gone").resolve("btr.ctfdesk")));
    }
}
