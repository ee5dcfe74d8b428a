package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File dialogs begin where the report lies. */
class DialogFoldersTest {
    @TempDir
    Path folder;

    private Path made(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name));
    }

    @Test
    void theyBeginBesideTheReportAndWhereTheUserWentSince() throws Exception {
        var settings = new Settings(made("settings"), NumberStyle.POINT);
        var folders = new DialogFolders(settings, List.of(folder.resolve("none"), made("documents")));
        assertEquals(Optional.of(folder.resolve("documents")), folders.begin("report"));
        settings.addRecent(made("btr").resolve("host.ctfdesk"));
        assertEquals(Optional.of(folder.resolve("btr")), folders.begin("workbook"));
        folders.chosen("workbook", made("sent").resolve("host.xlsx"));
        assertEquals(Optional.of(folder.resolve("sent")), folders.begin("workbook"), "the next export goes where the last one went");
        assertEquals(Optional.of(folder.resolve("btr")), folders.begin("report"));
        settings.addRecent(made("other").resolve("buyer.ctfdesk"));
        assertEquals(Optional.of(folder.resolve("other")), folders.begin("workbook"), "another report lies elsewhere");
    }

    @Test
    void aFolderThatIsGoneIsNotBegunIn() throws Exception {
        var settings = new Settings(made("settings"), NumberStyle.POINT);
        var folders = new DialogFolders(settings, List.of(made("documents")));
        settings.addRecent(folder.resolve("stick").resolve("host.ctfdesk"));
        assertEquals(Optional.of(folder.resolve("documents")), folders.begin("report"));
    }
}
