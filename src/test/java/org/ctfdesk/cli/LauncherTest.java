package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accents are kept wherever the starting script runs: on servers, under cron, in containers without a list of locales. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LC_ALL,C", "LC_ALL,POSIX", "LC_CTYPE,C", "LANG,''", "LANG,fr_FR.UTF-8", "LC_ALL,xx_XX.UTF-8"})
    void aContainerThatCannotTellItsLocalesGetsOneWithAllLetters(String name, String value) throws Exception {
        assertEquals("C.UTF-8", letters(folder.toString(), Map.of(name, value)));
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,C", "LC_ALL,POSIX", "LANG,en_US.ISO-8859-1", "LC_ALL,zh_CN.GBK", "LC_ALL,xx_XX.UTF-8"})
    void aLocaleWithoutThemIsReplaced(String name, String value) throws Exception {
        var letters = letters(System.getenv("PATH"), Map.of(name, value));
        assertTrue(letters.isEmpty() || letters.toLowerCase(Locale.ROOT).replace("-", "").endsWith("utf8"), letters);
    }

    /** LC_ALL after the part of the script that sees to the letters; "" where it left it alone. */
    private String letters(String path, Map<String, String> environment) throws Exception {
        var script = Files.readString(Path.of("installer", "bin", "ctf-desk"));
        var part = folder.resolve("letters.sh");
        Files.writeString(part, script.substring(0, script.indexOf("# --- where the program lies")) + "printf %s \"${LC_ALL-}\"\n");
        var run = new ProcessBuilder("/bin/sh", part.toString()).redirectErrorStream(true);
        run.environment().clear();
        run.environment().put("PATH", path);
        run.environment().putAll(environment);
        var process = run.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return told;
    }
}
