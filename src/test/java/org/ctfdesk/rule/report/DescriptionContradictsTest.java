package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class DescriptionContradictsTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 48200
                """);
    }

    @Test
    void findsAnotherBaseYear() {
        check(new DescriptionContradicts(), Description.FORM, given(), """
                               | description
                referencePoint | Base year 2005: 48.2 Mt CO2 eq
                               | ^
                targetYear     | 2035, single-year
                               | ^
                timeFrame      | 2021-2035
                               | ^
                """);
    }

    @Test
    void findsAnotherBaseYearBesideTheLevel() {
        var base = Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 48200
                """);
        check(new DescriptionContradicts(), Description.FORM, base, """
                           | description
            referencePoint | Base year 2000, 48 200 kt CO2 eq. The share of renewable sources in 1990 was 12 per cent.
                           | ^
            """);
        for (var told : new String[] {"Base year 1990, 48 200 kt CO2 eq. In the base year 2000 the share was 12 per cent.",
            "Base year 2000 of the former NDC: 48 200 kt CO2 eq. Now the base year is 1990.",
            "The base year was changed from 2000 to 1990, 48 200 kt CO2 eq.",
            "Target 1: base year 1990, 48 200 kt CO2 eq. Target 2: base year 2000, 12 per cent.",
            "Base year 2000 for F-gases, 1990 for all others; 48 200 kt CO2 eq.",
            "The level of 1990, 48 200 kt CO2 eq.; in 2000 it was 47 100 kt CO2 eq."}) {
            check(new DescriptionContradicts(), Description.FORM, base, "               | description\nreferencePoint | " + told + "\n");
        }
    }

    @Test
    void takesTheSame() {
        check(new DescriptionContradicts(), Description.FORM, given(), """
                               | description
                referencePoint | Base year 1990: 48.2 Mt CO2 eq, in the inventory of 2016 47 900 kt CO2 eq
                targetYear     | 2030, single-year
                timeFrame      | 2021-2030
                """);
    }

    @Test
    void findsAnotherValue() {
        check(new DescriptionContradicts(), Description.FORM, given(), """
                               | description
                referencePoint | Base year 1990: 49 000 kt CO2 eq
                               | ^
                """);
    }

    @Test
    void leavesWordsWithoutFiguresAndOnesReadInTwoWays() {
        check(new DescriptionContradicts(), Description.FORM, given(), """
                               | description
                referencePoint | 49.000 kt CO2 eq
                targetYear     | See section II.B
                """);
    }

    @Test
    void readsSinksAndFiscalYears() {
        var base = Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = -5800
                """);
        check(new DescriptionContradicts(), Description.FORM, base, """
                               | description
                referencePoint | Net emissions in 1989/90: -5 800 kt CO2 eq.
                targetYear     | Single-year target for 2029/30
                timeFrame      | 2020/21 to 2029/30
                """);
        check(new DescriptionContradicts(), Description.FORM, base, """
                               | description
                referencePoint | Net removals of 5 800 kt CO2 eq. in 1990
                """);
    }
}
