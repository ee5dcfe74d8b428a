package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import org.ctfdesk.report.profile.Ndc.TargetType;

/** The description and tables 1 to 3 of a random report. */
final class RandomWords {
    private static final String NOT = "Not applicable: ";

    private final RandomReport of;

    private RandomWords(RandomReport of) {
        this.of = of;
    }

    static void fill(RandomReport of) {
        var words = new RandomWords(of);
        words.description();
        words.indicators();
        words.methods();
        words.boxes();
    }

    private String reduction() {
        return RandomProgress.perCent(of).multiply(new BigDecimal(100)).stripTrailingZeros().toPlainString() + " per cent";
    }

    private String level() {
        return of.spoken(RandomProgress.target(of)) + " kt CO2 eq.";
    }

    private void description() {
        say("description:target", switch (of.type) {
            case ABSOLUTE_REDUCTION -> "To reduce net greenhouse gas emissions in 2030 by " + reduction() + " below the level of "
                    + of.base + ", that is to " + level() + " The target is unconditional.";
            case BELOW_BASELINE -> "To keep net greenhouse gas emissions in 2030 " + reduction()
                    + " below business as usual, that is at " + level() + " The target is unconditional.";
            case INTENSITY_REDUCTION -> "To reduce the emissions per unit of gross domestic product in 2030 by " + reduction()
                    + " below the level of " + of.base + ". The target is unconditional.";
            default -> "To carry out the policies and measures of table 5, and to have 900 MW of renewable capacity in 2030.";
        });
        say("description:targetYear", "Single-year target for 2030.");
        say("description:referencePoint", switch (of.type) {
            case ABSOLUTE_REDUCTION -> "Base year " + of.base + ": " + of.spoken(of.level(of.base)) + " kt CO2 eq.";
            case BELOW_BASELINE -> "Baseline of 2030 (business as usual): " + of.spoken(RandomProgress.baseline(of, 2030)) + " kt CO2 eq.";
            case INTENSITY_REDUCTION -> "Base year " + of.base + ": " + RandomProgress.intensity(of, of.base)
                    + " kt CO2 eq. per million of gross domestic product.";
            default -> "180 MW of renewable capacity in 2015.";
        });
        say("description:timeFrame", "1 January 2021 to 31 December 2030.");
        say("description:scope", "Energy with transport, industrial processes and product use, agriculture"
                + (of.hasLulucf ? ", LULUCF" : "") + " and waste; " + gases() + "." + (of.hasLulucf ? "" : " LULUCF is not covered."));
        say("description:cooperativeApproaches", of.name + " does not intend to use cooperative approaches.");
        say("description:updates", "None since the first biennial transparency report.");
    }

    private String gases() {
        return "CO2, CH4, N2O and HFCs" + (of.figures.has("pfcs") ? ", PFCs and SF6" : "");
    }

    private void indicators() {
        var row = "table1:";
        of.lines.add(row + "indicator/1:label = " + switch (of.type) {
            case INTENSITY_REDUCTION -> "Emissions per unit of gross domestic product";
            case POLICIES_AND_MEASURES -> "Installed renewable capacity";
            default -> "Net GHG emissions";
        });
        say(row + "reference/1", switch (of.type) {
            case ABSOLUTE_REDUCTION -> "Base year " + of.base + ": " + of.spoken(of.level(of.base)) + " kt CO2 eq. (table 6).";
            case BELOW_BASELINE -> "Baseline of 2030: " + of.spoken(RandomProgress.baseline(of, 2030)) + " kt CO2 eq.";
            case INTENSITY_REDUCTION -> "Base year " + of.base + ": " + RandomProgress.intensity(of, of.base) + " kt CO2 eq. per million.";
            default -> "180 MW in 2015, from the register of power plants.";
        });
        say(row + "recalculation/1", "No reference value was recalculated.");
        say(row + "relation/1", "The indicator shows directly how far the target is reached.");
        of.lines.add("table2:indicator/1:definition = " + switch (of.type) {
            case POLICIES_AND_MEASURES -> "Capacity of wind, solar and hydro power plants at the end of the year, in MW.";
            default -> "Emissions by sources minus removals by sinks of the gases in the scope of the NDC, in kt CO2 eq.";
        });
        of.lines.add("table2:sector/1:label = Not applicable");
        of.lines.add("table2:sector/1:definition = No sector is defined differently than in the national inventory report.");
        of.lines.add("table2:category/1:label = Not applicable");
        of.lines.add("table2:category/1:definition = No category is defined differently than in the national inventory report.");
    }

    private void methods() {
        method("approachFirst", "The NDC is accounted for by comparing the indicator of 2030 with the target level.");
        method("targetMethod", "The indicator is compared with its reference level in each report.");
        method("baselineMethod", of.type == TargetType.BELOW_BASELINE
                ? "The baseline was projected in 2019 with the national energy model from the population and the gross domestic product."
                : NOT + "the target relates to no projected baseline.");
        method("indicatorMethod", NOT + "the indicator is generated with the method by which the target is assessed.");
        method("conditions", "The target assumes no change of the borders of the grid.");
        method("parameters", "National inventory document, chapters 3 to 7; energy balance of the Statistical Office.");
        method("guidelines", "2006 IPCC Guidelines for National Greenhouse Gas Inventories.");
        method("metrics", "100-year global warming potentials of the IPCC Fifth Assessment Report.");
        method("ownMethod", NOT + "the NDC can be accounted for with methodologies of the IPCC guidelines.");
        method("measuresMethod", "Effects of measures are estimated from activity data without and with the measure.");
        method("sectorAssumptions", of.hasLulucf ? "LULUCF: land-based approach with six land categories." : NOT
                + "LULUCF is not covered.");
        method("naturalDisturbances", of.hasLulucf ? "Natural disturbances are not excluded." : NOT + "LULUCF is not covered.");
        method("harvestedWood", of.hasLulucf ? "Production approach with first-order decay." : NOT + "LULUCF is not covered.");
        method("ageClass", of.hasLulucf ? "The effects of age-class structure are not addressed." : NOT + "LULUCF is not covered.");
        method("existingGuidance", "The forest reference level submitted in 2019 is not used.");
        method("doubleCounting", "Emissions are counted once, where they occur; overlaps of measures are removed.");
        method("otherMethods", "No other methodologies are related to the NDC.");
        method("inventoryConsistency", "The data are those of the national inventory; there are no inconsistencies with it.");
        method("inventoryCorrections", "There were no technical changes.");
        method("accuracy", "There were no other technical changes.");
        method("transparentChanges", "There were no changes since the first biennial transparency report.");
        method("excluded", "NF3" + (of.figures.has("pfcs") ? "" : ", PFCs and SF6") + " are excluded, for their sources do not occur"
                + (of.hasLulucf ? "." : "; LULUCF is excluded, for there are no land use maps."));
    }

    private void boxes() {
        of.lines.add("foot/table6:box:text = NO: gases and categories that do not occur. NA: there is no other base or reference year."
                + (of.hasLulucf ? "" : " NE: LULUCF is not estimated, as no land use maps exist.")
                + (of.first == 2020 ? " Flexibility is applied to paragraph 57 of the MPGs: the series begins in 2020." : "")
                + (of.latest == 2023 ? " Flexibility is applied to paragraph 58 of the MPGs: the latest year is 2023." : ""));
        of.lines.add("foot/table12:box:text = The NDC does not consist of adaptation actions or economic diversification plans.");
        of.lines.add("foot/table2:box:text = Mitigation co-benefits are not part of the NDC.");
    }

    private void method(String row, String text) {
        say("table3:" + row, text);
    }

    private void say(String place, String text) {
        of.lines.add(place + ":description = " + text);
    }
}
