package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.Beispielvertretung.INHABERIN;
import static de.familienaudit.stelle.domain.Beispielvertretung.VERTRETER;
import static de.familienaudit.stelle.domain.Beispielvertretung.akteur;
import static de.familienaudit.stelle.domain.Beispielvertretung.vertretung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Rolle;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Die Leitung setzt ihre eigene Vertretung ein, die Projektleitung jede, eine Vertretung keine")
class HolderOrProjektleitungNamesADeputyTest {

    @Test
    void whoNames() {
        assertThat(name(akteur(INHABERIN, Rolle.FACHAMT))).isEmpty();
        assertThat(name(akteur(99, Rolle.PROJEKTLEITUNG))).isEmpty();
        assertThat(name(akteur(99, Rolle.FACHAMT))).containsExactly("R-4.nicht_leitung");
        assertThat(name(akteur(VERTRETER, Rolle.FACHAMT).mitVertretung(Map.of(Rolle.PROJEKTLEITUNG, "Y"))))
                .containsExactly("R-4.nicht_leitung");
    }

    @Test
    void whoEndsIt() {
        assertThat(end(akteur(INHABERIN, Rolle.FACHAMT))).isEmpty();
        assertThat(end(akteur(99, Rolle.PROJEKTLEITUNG))).isEmpty();
        assertThat(end(akteur(VERTRETER, Rolle.FACHAMT))).isEmpty();
        assertThat(end(akteur(99, Rolle.KAEMMEREI))).containsExactly("R-4.nicht_beteiligt");
    }

    private static Iterable<String> name(Akteur akteur) {
        return Refusals.codes(() -> new VertretungsbefugnisPolicy(akteur).pruefeEinsetzen(INHABERIN));
    }

    private static Iterable<String> end(Akteur akteur) {
        return Refusals.codes(() -> new VertretungsbefugnisPolicy(akteur).pruefeBeenden(vertretung(false)));
    }
}
