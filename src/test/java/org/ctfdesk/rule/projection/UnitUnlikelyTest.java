package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.junit.jupiter.api.Test;

class UnitUnlikelyTest {
    @Test
    void findsAnotherSortOfUnit() {
        check(new UnitUnlikely(), KeyIndicators.FORM, """
                           | label              | unit      | 2023 | 2025
            keyIndicator/1 | Emissions of ships | GWh       | 210  | 220
                           |                    | ^         |      |
            keyIndicator/2 | Installed capacity | kt CO2 eq | 210  | 220
                           |                    | ^         |      |
            keyIndicator/3 | Forest area        | %         | 210  | 220
                           |                    | ^         |      |
            keyIndicator/4 | Registered cars    | 2020      | 210  | 220
                           |                    | ^         |      |
            """);
    }

    @Test
    void findsPowerForTheEnergyOfAYear() {
        check(new UnitUnlikely(), Assumptions.FORM, """
                         | label                             | unit | 2023  | 2025
            assumption/1 | Gross electricity consumption     | MW   | 51099 | 54200
                         |                                   | ^    |       |
            assumption/2 | Peak electricity consumption      | MW   | 9000  | 9200
            assumption/3 | Electricity generation capacity   | MW   | 9000  | 9200
            assumption/4 | Electricity demand                | MW   | 9000  | 9200
            assumption/5 | Average electricity consumption   | MW   | 5800  | 6200
            assumption/6 | Wind energy installed             | MW   | 900   | 950
            assumption/7 | Wind energy production plants     | MW   | 900   | 950
            """);
    }

    @Test
    void findsAUnitInTheNameThatIsNotTheUnit() {
        check(new UnitUnlikely(), Assumptions.FORM, """
                         | label                                  | unit           | 2023 | 2025
            assumption/1 | Gross electricity consumption (TWh)    | GWh            | 51   | 54
                         |                                        | ^              |      |
            assumption/2 | Import price of crude oil in EUR       | USD per barrel | 70   | 72
                         |                                        | ^              |      |
            assumption/3 | Population (millions)                  | thousand       | 24   | 25
                         |                                        | ^              |      |
            assumption/4 | Restored forest, km²                   | ha             | 24   | 25
                         |                                        | ^              |      |
            """);
        check(new UnitUnlikely(), Assumptions.FORM, """
                         | label                                   | unit           | 2023 | 2025
            assumption/1 | Gross electricity consumption (GWh)     | GWh            | 51   | 54
            assumption/2 | Price of coal (constant prices of 2020) | USD per t      | 70   | 72
            assumption/3 | Exchange rate, USD in EUR               | EUR per USD    | 0.9  | 0.9
            assumption/4 | Gross domestic product (in USD)         | billion USD    | 24   | 25
            assumption/5 | Gross domestic product (USD)            | million        | 24   | 25
            assumption/6 | Yield of maize (t per ha)               | t per ha       | 2.4  | 2.5
            assumption/7 | Cars (in millions)                      | Million        | 2.4  | 2.5
            assumption/8 | Electricity from wind in GWh per year   | GWh            | 24   | 25
            """);
    }

    @Test
    void takesWhatFits() {
        check(new UnitUnlikely(), Assumptions.FORM, """
                         | label                             | unit      | 2023 | 2025
            assumption/1 | Effect of implemented measures    | kt CO2 eq | 210  | 220
            assumption/2 | Share of electric cars            | %         | 21   | 110
            assumption/3 | Gross electricity consumption     | GWh       | 210  | 220
            assumption/4 | Population growth                 | %         | 0.5  | 0.4
            assumption/5 | Emissions avoided by solar energy | GWh       | 5    | 6
            assumption/6 | Emissions of electricity          | kt CO2 eq | 5    | 6
            """);
    }
}
