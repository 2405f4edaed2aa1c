package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-12, A-8: Werte trägt die Projektleitung ein und wer bei einer Maßnahme des Ziels führt")
class ResponsibleStellenRecordValuesTest {

    @Test
    void theProjektleitungInItsOwnName() {
        WertmeldungPolicy policy =
                new WertmeldungPolicy(true, Zustaendigkeit.inVertretung("Erika Muster", "Jugendamt"));

        assertThat(policy.darfMelden()).isTrue();
        assertThat(policy.meldetAls()).isEqualTo(Zustaendigkeit.EIGENE);
    }

    @Test
    void aDeputyInTheNameOfBoth() {
        Zustaendigkeit vertretung = Zustaendigkeit.inVertretung("Erika Muster", "Jugendamt");
        WertmeldungPolicy policy = new WertmeldungPolicy(false, vertretung);

        assertThat(Refusals.codes(policy::pruefe)).isEmpty();
        assertThat(policy.meldetAls()).isEqualTo(vertretung);
    }

    @Test
    void nobodyElse() {
        assertThat(Refusals.codes(new WertmeldungPolicy(false, Zustaendigkeit.KEINE)::pruefe))
                .containsExactly("A-12.nicht_zustaendig");
    }
}
