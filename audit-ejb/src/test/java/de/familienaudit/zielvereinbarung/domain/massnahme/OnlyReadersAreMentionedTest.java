package de.familienaudit.zielvereinbarung.domain.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-8: Ein Kommentar erwähnt nur Personen, die die Maßnahme lesen dürfen")
class OnlyReadersAreMentionedTest {

    private static final long VERFASSER = 1;
    private static final Map<Long, String> PERSONEN = new LinkedHashMap<>();

    static {
        PERSONEN.put(VERFASSER, "Erika Amt");
        PERSONEN.put(2L, "Anna Müller");
        PERSONEN.put(3L, "Anna Müller-Lüdenscheidt");
        PERSONEN.put(4L, "Jan 🙂 Weiß");
        PERSONEN.put(5L, "Ali Yılmaz");
        PERSONEN.put(6L, "Ali Yılmaz");
    }

    private final ErwaehnungRule rule = new ErwaehnungRule(PERSONEN, VERFASSER);

    private Iterable<Long> imText(String text) {
        return rule.erwaehnte(text, List.of()).keySet();
    }

    @Test
    void whoever_was_chosen_is_mentioned_under_the_name_of_today() {
        assertThat(rule.erwaehnte("Bitte ansehen", List.of(4L, 2L)))
                .containsExactly(Map.entry(2L, "Anna Müller"), Map.entry(4L, "Jan 🙂 Weiß"));
    }

    @Test
    void a_name_after_an_at_sign_is_enough() {
        assertThat(imText("@Anna Müller, was meinen Sie?")).containsExactly(2L);
        assertThat(imText("Frage an @jan 🙂 weiß")).containsExactly(4L);
        assertThat(imText("Anna Müller weiß das")).isEmpty();
        assertThat(imText("@")).isEmpty();
        assertThat(imText("@Anna")).isEmpty();
        assertThat(imText("")).isEmpty();
    }

    @Test
    void the_longest_name_counts() {
        assertThat(imText("@Anna Müller-Lüdenscheidt kennt das")).containsExactly(3L);
        assertThat(imText("@Anna Müllerin kennt das")).isEmpty();
        assertThat(imText("@Anna Müller und @Anna Müller-Lüdenscheidt")).containsExactly(2L, 3L);
    }

    @Test
    void words_and_addresses_go_on_where_a_name_ends() {
        assertThat(imText("@Anna Müller-Meier kennt das")).isEmpty();
        assertThat(imText("@Anna Müller- und andere")).containsExactly(2L);
        assertThat(imText("post@Anna Müller")).isEmpty();
        assertThat(imText("(@Anna Müller)")).containsExactly(2L);
        assertThat(imText("@Anna Müller𝔞")).isEmpty();
    }

    @Test
    void a_letter_of_two_signs_is_the_same_letter() {
        assertThat(imText("@Anna Mu\u0308ller")).containsExactly(2L);
        assertThat(imText("@Anna Müller\u0301")).isEmpty();
        assertThat(new ErwaehnungRule(Map.of(7L, "Jo\u0308rg"), VERFASSER).erwaehnte("@J\u00f6rg", List.of()))
                .containsOnlyKeys(7L);
    }

    @Test
    void a_name_of_two_people_has_to_be_chosen() {
        assertThat(imText("@Ali Yılmaz")).isEmpty();
        assertThat(rule.erwaehnte("@Ali Yılmaz", List.of(6L))).containsOnlyKeys(6L);
    }

    @Test
    void nobody_is_mentioned_twice_or_mentions_himself() {
        assertThat(rule.erwaehnte("@Anna Müller @Anna Müller @Erika Amt", List.of(2L, VERFASSER)))
                .containsOnlyKeys(2L);
    }

    @Test
    void an_account_that_may_not_read_is_as_unknown_as_none() {
        for (long konto : new long[] {99, -1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> rule.erwaehnte("Text", List.of(2L, konto)))
                    .isInstanceOfSatisfying(
                            BusinessRuleException.class,
                            e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                                assertThat(v.code()).isEqualTo("A-8.erwaehnung_unbekannt");
                                assertThat(v.field()).isEqualTo("erwaehnte");
                                assertThat(v.params()).isEmpty();
                            }));
        }
    }

    @Test
    void twenty_people_are_enough() {
        Map<Long, String> viele = new LinkedHashMap<>();
        LongStream.rangeClosed(10, 40).forEach(i -> viele.put(i, "Person " + i));
        ErwaehnungRule grosse = new ErwaehnungRule(viele, VERFASSER);
        List<Long> zwanzig = LongStream.rangeClosed(10, 29).boxed().toList();
        assertThat(grosse.erwaehnte("Text", zwanzig)).hasSize(20);
        assertThatThrownBy(() -> grosse.erwaehnte("Text und @Person 30", zwanzig))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo("A-8.erwaehnung_zu_viele"));
    }
}
