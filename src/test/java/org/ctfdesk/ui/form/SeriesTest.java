package org.ctfdesk.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How cells go on when they are carried on: what was begun, what follows. */
class SeriesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "2020 2021 | 2022 2023", "2020 2025 | 2030 2035", "2030 2020 | 2010 2000",
        "2020 | 2020 2020",
        "2020 2021 2023 | 2020 2021 2023",
        "2021-2030 2031-2040 | 2021-2030 2031-2040",
        "'Vintage 2021' 'Vintage 2022' | 'Vintage 2023' 'Vintage 2024'",
        "'Plant 9' 'Plant 10' | 'Plant 11' 'Plant 12'",
        "'Plant 2' 'Plant 1' | 'Plant 0' 'Plant 1'",
        "'Plant 1' 'Works 2' | 'Plant 1' 'Works 2'",
        "'Plant 01' 'Plant 02' | 'Plant 01' 'Plant 02'",
        "Energy Waste | Energy Waste",
        "#100 #200 | #100 #200", "#1.5 | #1.5 #1.5",
        "2020 Energy | 2020 Energy",
        "_ 2020 | _ 2020", "2020 _ | 2020 _"})
    void goesOn(String begun, String follows) {
        var answers = answers(begun);
        var wanted = answers(follows);
        var series = new Series(answers);
        assertEquals(answers, IntStream.range(0, answers.size()).mapToObj(series::at).toList());
        assertEquals(wanted, IntStream.range(answers.size(), answers.size() + wanted.size()).mapToObj(series::at).toList());
    }

    /** Years, periods, {@code #figures}, words in quotes or without, {@code _} for a blank. */
    private static List<Optional<Answer>> answers(String text) {
        var all = new ArrayList<Optional<Answer>>();
        Arrays.stream(text.strip().split(" (?=(?:[^']*'[^']*')*[^']*$)")).map(String::strip).forEach(each -> {
            if (each.equals("_")) {
                all.add(Optional.empty());
            } else if (each.startsWith("#")) {
                all.add(Optional.of(Quantity.of(each.substring(1))));
            } else if (each.matches("[0-9]{4}-[0-9]{4}")) {
                all.add(Optional.of(new Answer.Years(Integer.parseInt(each.substring(0, 4)), Integer.parseInt(each.substring(5)))));
            } else if (each.matches("[0-9]{4}")) {
                all.add(Optional.of(Answer.Years.of(Integer.parseInt(each))));
            } else {
                all.add(Optional.of(new Answer.Words(each.replace("'", ""))));
            }
        });
        return all;
    }
}
