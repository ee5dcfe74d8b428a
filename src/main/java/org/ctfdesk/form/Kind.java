package org.ctfdesk.form;

import java.util.List;

/** What sort of answer a cell takes. No kind refuses what is typed: what it cannot read is kept and questioned. */
public sealed interface Kind {
    /** Words of any length. */
    record Text() implements Kind {}

    /**
     * An amount, a range or notation keys.
     *
     * @param unit the unit's key where the form fixes it, as {@code ktCo2Eq}; "" where a column or the Party gives it
     */
    record Quantity(String unit) implements Kind {}

    /** A quantity, or words where the indicator is qualitative (MPGs, para. 65). */
    record Level() implements Kind {}

    /**
     * One or several of a list.
     *
     * @param id prefix of the options' words
     * @param options codes in the order in which they are offered
     * @param several true where more than one may be chosen
     * @param open true where the Party may write words of its own
     */
    record Choice(String id, List<String> options, boolean several, boolean open) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A calendar year. */
    record Year() implements Kind {}

    /** A calendar year, or a period as 2021–2030. */
    record YearOrPeriod() implements Kind {}

    /** A day of the calendar. */
    record Date() implements Kind {}

    Text TEXT = new Text();
    Quantity QUANTITY = new Quantity("");
    Quantity KT_CO2_EQ = new Quantity("ktCo2Eq");
    Quantity T_CO2_EQ = new Quantity("tCo2Eq");
    Quantity PER_CENT = new Quantity("perCent");
    Level LEVEL = new Level();
    Year YEAR = new Year();
    YearOrPeriod YEAR_OR_PERIOD = new YearOrPeriod();
    Date DATE = new Date();

    /** True where amounts, ranges and notation keys are read. */
    default boolean isNumeric() {
        return this instanceof Quantity || this instanceof Level;
    }
}
