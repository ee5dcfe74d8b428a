package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What packagers take from the program: its manual page and the completion of its commands. */
class ManPageCommandTest {
    @Test
    void thePageNamesEveryCommandThatHelpNames() {
        var page = printed("man-page");
        var commands = printed("--help").lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertTrue(commands.contains("both-sides"), commands + "");
        for (var command : commands) {
            assertTrue(page.contains(".SS " + command.replace("-", "\\-") + "\n"), command);
        }
        assertFalse(page.contains(".SS man\\-page"), "a command for packagers is not for readers");
    }

    @Test
    void noLineOfTextIsTakenForARequest() {
        for (var line : printed("man-page").lines().filter(each -> each.startsWith(".")).toList()) {
            assertTrue(line.matches("\\.(TH|SH|SS|TP|B|I|RI|br)( .*)?"), line);
        }
    }

    @Test
    void completionKnowsTheCommandsAndTheirOptions() {
        var script = printed("completion");
        assertTrue(script.contains("article-6") && script.contains("--verdicts"));
        assertTrue(script.startsWith("#!/usr/bin/env bash"));
    }

    private static String printed(String... arguments) {
        var out = new StringWriter();
        var clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        assertEquals(0, Commands.run(new PrintWriter(out), new PrintWriter(System.err), clock, arguments));
        return out.toString().replace("\r\n", "\n");
    }
}
