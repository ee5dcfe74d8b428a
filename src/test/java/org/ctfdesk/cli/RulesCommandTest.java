package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class RulesCommandTest {
    @Test
    void printsEveryPointForMachines() {
        var points = new ObjectMapper().readTree(run("rules", "--json"));
        assertEquals(259, points.size());
        for (var point : points) {
            assertTrue(point.get("held").asString().matches("rule|form|checklist|leftOut|later"), point.toString());
            if (point.get("code").asString().equals("F-28")) {
                assertEquals("rule", point.get("held").asString());
                assertEquals("ERROR", point.get("severity").asString());
                assertEquals("7-11", point.get("tables").asString());
                assertEquals("org.ctfdesk.rule.flexibility.HorizonTooShort", point.get("class").asString());
                assertEquals("18/CMA.1, annex, para. 95", point.get("source").asString());
            }
        }
    }

    @Test
    void printsThemForPeople() {
        var lines = run("rules").lines().toList();
        assertEquals(259, lines.size());
        assertEquals(
                "F-05   form      ERROR   [1,2,3,4,12, T5 other columns, III.x; MPG 5-6; 5/CMA.3 p5] "
                        + "FORM-05: FX where no paragraph gives flexibility",
                lines.stream().filter(line -> line.startsWith("F-05")).findFirst().orElseThrow());
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        assertEquals(0, Commands.run(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC(), arguments), err.toString());
        assertEquals("", err.toString());
        return out.toString();
    }
}
