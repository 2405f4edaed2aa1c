package de.familienaudit.web.zielvereinbarung.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die Liste der Fassungen ist nach Zielvereinbarungen geordnet, auch wenn zwei gleich heißen")
class FassungenStandUnderTheirAgreementTest {

    @Test
    void each_agreement_stands_once_with_its_own_fassungen() {
        assertThat(Vereinbarungsgruppe.aus(List.of(f(8, 20, 2), f(7, 30, 1), f(6, 20, 1))))
                .extracting(
                        g -> g.kopf().zielvereinbarungId(),
                        g -> g.fassungen().stream().map(FassungKopf::id).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(20L, List.of(8L, 6L)),
                        org.assertj.core.groups.Tuple.tuple(30L, List.of(7L)));
    }

    @Test
    void nothing_is_no_group() {
        assertThat(Vereinbarungsgruppe.aus(List.of())).isEmpty();
    }

    private static FassungKopf f(long id, long vereinbarung, int nummer) {
        return new FassungKopf(id, vereinbarung, "Zielvereinbarung", null, null, nummer, "IN_KRAFT", false);
    }
}
