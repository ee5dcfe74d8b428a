package org.ctfdesk.sample;

/** Table 12 of the invented host Party, filled voluntarily. */
final class HostResponse {
    private HostResponse() {}

    static void fill(Draft draft) {
        draft.page("table12")
                .name("activity/1", "Energy: coal mining in the northern province")
                .texts("activity/1", """
                        Falling demand for coal in importing countries and at home costs about 2 100 of 5 600 jobs by
                        2030 and a third of the revenue of four municipalities.""", """
                        Few other employers within 60 km; miners are on average 47 years old; municipal budgets depend
                        on royalties.""",
                        """
                        Transition fund since 2023: retraining of 850 miners so far, rail link to the coast, wind farms
                        built first on former mining land.""")
                .name("activity/2", "Agriculture: exports of palm oil")
                .texts("activity/2", """
                        Rules of importing countries on deforestation-free supply raise the costs of some 38 000
                        smallholders, of whom many cannot prove where their harvest was grown.""", """
                        Incomplete land titles, no mobile network in a fifth of the districts, fees of certification.""",
                        """
                        Free registration of plots with satellite maps, cooperatives that are certified as a group,
                        dialogue with importing Parties on recognition.""")
                .box("""
                        The NDC does not consist of adaptation actions or economic diversification plans; the table is
                        filled voluntarily.""");
    }
}
