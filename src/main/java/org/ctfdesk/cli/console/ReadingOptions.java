package org.ctfdesk.cli.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Readings.AtAuthorization;
import org.ctfdesk.report.Readings.Average;
import org.ctfdesk.report.Readings.Clock;
import org.ctfdesk.report.Readings.FirstTransferred;
import org.ctfdesk.report.Readings.OtherPurposes;
import org.ctfdesk.text.Words;

/** Readings as they are written on the command line: {@code average=as-filed}. */
public final class ReadingOptions {
    private static final Map<String, UnaryOperator<Readings>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("average=restated", readings -> readings.with(Average.RESTATED));
        ALL.put("average=as-filed", readings -> readings.with(Average.AS_FILED));
        ALL.put("adjustment-year=vintage", readings -> readings.with(Clock.VINTAGE));
        ALL.put("adjustment-year=first-transfer", readings -> readings.with(Clock.FIRST_TRANSFER));
        ALL.put("23c=without-oimp", readings -> readings.with(FirstTransferred.WITHOUT_OTHER_PURPOSES));
        ALL.put("23c=with-oimp", readings -> readings.with(FirstTransferred.WITH_OTHER_PURPOSES));
        ALL.put("23d=first-transferred", readings -> readings.with(OtherPurposes.FIRST_TRANSFERRED));
        ALL.put("23d=authorized", readings -> readings.with(OtherPurposes.AUTHORIZED));
        ALL.put("at-authorization=authorized", readings -> readings.with(AtAuthorization.QUANTITY_AUTHORIZED));
        ALL.put("at-authorization=issued", readings -> readings.with(AtAuthorization.QUANTITY_ISSUED));
    }

    private final Words words;

    public ReadingOptions(Words words) {
        this.words = words;
    }

    /** The readings with those that are written. */
    public Readings read(List<String> written, Readings before) {
        var readings = before;
        for (var each : written) {
            var reading = ALL.get(each.strip().replaceAll("\\s*=\\s*", "="));
            if (reading == null) {
                throw new CommandFailure(words.of("cli.article6.reading", each, String.join(", ", ALL.keySet())));
            }
            readings = reading.apply(readings);
        }
        return readings;
    }
}
