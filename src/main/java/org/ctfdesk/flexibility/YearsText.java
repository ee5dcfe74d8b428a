package org.ctfdesk.flexibility;

import java.util.ArrayList;
import java.util.List;

/** Years in few words: {@code 2010, 2020–2023}. */
public final class YearsText {
    private YearsText() {}

    /** @param years ascending */
    public static String of(List<Integer> years) {
        var runs = new ArrayList<String>();
        for (var i = 0; i < years.size();) {
            var last = i;
            while (last + 1 < years.size() && years.get(last + 1) == years.get(last) + 1) {
                last++;
            }
            runs.add(last == i ? String.valueOf(years.get(i)) : years.get(i) + "–" + years.get(last));
            i = last + 1;
        }
        return String.join(", ", runs);
    }
}
