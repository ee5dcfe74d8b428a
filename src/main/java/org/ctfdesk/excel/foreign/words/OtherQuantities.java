package org.ctfdesk.excel.foreign.words;

import java.util.regex.Pattern;

/**
 * What tables by sector and year may be of beside emissions of all gases: energy, money, shares, one gas, reductions, another run of
 * the model. They bear the labels and years of tables 6 to 9, and are none of them.
 */
public final class OtherQuantities {
    private static final int LONGEST = 160;
    private static final Pattern OTHER = Pattern.compile("(?U)"
            // energy
            + "\\b(?:energy|electricity) (?:consumption|demand|use|supply|generation|production)\\b|\\bconsumo (?:final )?de energia\\b"
            + "|\\bdemanda (?:final )?de energia\\b|\\bconsommation (?:finale )?d energie\\b|\\bdemande d energie\\b"
            + "|потреблени\\w+ (?:топлива|энерги\\w+)|能源消费|能源消耗|能源需求|استهلاك الطاقة"
            // money
            + "|\\bcosts?\\b|\\binvestments?\\b|\\binversion(?:es)?\\b|\\bcostos?\\b|\\bcostes?\\b|\\bcouts?\\b|\\binvestissements?\\b"
            + "|\\bзатрат\\w*|\\bинвестици\\w+|\\bстоимост\\w+|成本|投资|تكلفة|تكاليف|استثمار"
            // what emissions are measured by
            + "|\\bindex\\b|\\bindice\\b|\\bиндекс\\b|指数|\\bper capita\\b|\\bper person\\b|\\bper head\\b|\\bpor habitante\\b"
            + "|\\bpar habitant\\b|на душу|人均|نصيب الفرد|\\bper (?:unit of )?gdp\\b|\\b(?:emissions?|carbon|ghg) intensity\\b"
            + "|\\bshares? of\\b|\\bparticipacion de\\b|\\bpart des secteurs\\b|\\bдоля\\b|占比|份额|\\bgrowth rates?\\b|\\bannual change\\b"
            // other runs
            + "|\\bsensitivity\\b|\\bsensibilidad\\b|\\bsensibilite\\b|чувствительност\\w+|敏感性|الحساسية"
            + "|\\bsuperseded\\b|\\bobsolete\\b|\\boutdated\\b|\\bdo not use\\b|\\bprevious (?:submission|version|report)\\b"
            + "|\\bobsolet[ao]\\b"
            + "|устаревш\\w+|\\bdifferences?\\b|\\bdiferencia\\b|\\becart\\b|\\bразниц\\w+|差异|الفرق");
    /** Where projections are spoken of too, a title may name reductions among them. */
    private static final Pattern REDUCTIONS = Pattern.compile("(?U)\\b(?:emissions?|ghg) (?:reductions?|savings?)\\b|\\babatement\\b"
            + "|\\bmitigation potential\\b|\\breducci(?:on|ones) de (?:las )?emisiones\\b|\\breductions? d(?:es)? emissions\\b"
            + "|\\bpotentiel d attenuation\\b|\\bсокращени\\w+ выбросов\\b|减排量|خفض الانبعاثات|\\breducao de emissoes\\b");
    private static final Pattern PROJECTIONS = Pattern.compile("project|proyec|projec|прогноз|预测|预计|إسقاط|توقعات");
    private static final Pattern ONE_GAS = Pattern.compile("(?iU)(?<![\\p{L}\\d])"
            + "(?:CO2|CO₂|CH4|CH₄|N2O|N₂O|carbon dioxide|methane|nitrous oxide)"
            + "\\s+emissions?\\b"
            + "|\\b(?:emisiones|[eéÉ]missions|emissões|выбросы) (?:de |du |d['’]|do )?(?:CO2|CO₂|CH4|CH₄|N2O|N₂O)(?![\\p{L}\\d])");
    private static final Pattern EQUIVALENT = Pattern.compile("(?iU)eq|CO2\\s*-?\\s*e\\b|экв|当量|مكافئ|GHG|GEI|GES|greenhouse|parn|парник");

    private OtherQuantities() {}

    /** True where a title of a table by sector says that it is of something else than the emissions of all gases. */
    public static boolean isNamed(String title) {
        if (title.length() > LONGEST) {
            return false;
        }
        var plain = Plain.of(title);
        return OTHER.matcher(plain).find() || REDUCTIONS.matcher(plain).find() && !PROJECTIONS.matcher(plain).find()
                || ONE_GAS.matcher(title).find() && !EQUIVALENT.matcher(title).find();
    }
}
