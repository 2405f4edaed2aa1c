package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.MassnahmenZuordnung.Bisher;
import de.familienaudit.zielvereinbarung.domain.fassung.MassnahmenZuordnung.Neu;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-1: Eine Maßnahme bleibt dieselbe, auch wenn ihr Wortlaut von Fassung zu Fassung wechselt")
class MassnahmeKeepsItsIdentityAcrossFassungenTest {

    private static final Bisher ORDNER = before(11, "4.1.1", "Elternordner");
    private static final Bisher PLANER = before(12, "1.2.1", "Sozialplaner");

    @Test
    void anUnchangedTextMeansTheSameMassnahmen() {
        MassnahmenZuordnung zuordnung = new MassnahmenZuordnung(
                List.of(ORDNER, PLANER), List.of(now("1.2.1", "Sozialplaner"), now("4.1.1", "Elternordner")));

        assertThat(zuordnung.bisher(nummer("4.1.1"))).contains(ORDNER);
        assertThat(zuordnung.bisher(nummer("1.2.1"))).contains(PLANER);
        assertThat(zuordnung.weggefallene()).isEmpty();
    }

    @Test
    void theSameTitleElsewhereIsTheSameMassnahme() {
        MassnahmenZuordnung zuordnung =
                new MassnahmenZuordnung(List.of(ORDNER, PLANER), List.of(now("4.2.7", "ELTERNORDNER ")));

        assertThat(zuordnung.bisher(nummer("4.2.7"))).contains(ORDNER);
        assertThat(zuordnung.weggefallene()).containsExactly(PLANER);
    }

    @Test
    void aNewTitleUnderTheSameNumberIsTheSameMassnahme() {
        MassnahmenZuordnung zuordnung =
                new MassnahmenZuordnung(List.of(ORDNER), List.of(now("4.1.1", "Digitaler Elternordner")));

        assertThat(zuordnung.bisher(nummer("4.1.1"))).contains(ORDNER);
        assertThat(zuordnung.weggefallene()).isEmpty();
    }

    @Test
    void theTitleCountsMoreThanTheNumber() {
        MassnahmenZuordnung zuordnung = new MassnahmenZuordnung(
                List.of(ORDNER, PLANER), List.of(now("4.1.1", "Sozialplaner"), now("4.1.2", "Elternordner")));

        assertThat(zuordnung.bisher(nummer("4.1.1"))).contains(PLANER);
        assertThat(zuordnung.bisher(nummer("4.1.2"))).contains(ORDNER);
    }

    @Test
    void whatIsNeitherThereByTitleNorByNumberIsNew() {
        MassnahmenZuordnung zuordnung = new MassnahmenZuordnung(
                List.of(ORDNER), List.of(now("4.1.1", "Elternordner"), now("4.1.2", "Elterncafé")));

        assertThat(zuordnung.bisher(nummer("4.1.2"))).isEmpty();
        assertThat(zuordnung.bisher(nummer("9.9.9"))).isEmpty();
    }

    @Test
    void ofTwoWithTheSameTitleTheNumberDecides() {
        Bisher first = before(21, "3.1.1", "Beratung");
        Bisher second = before(22, "3.1.2", "Beratung");
        MassnahmenZuordnung zuordnung = new MassnahmenZuordnung(
                List.of(first, second), List.of(now("3.1.2", "Beratung"), now("3.1.1", "Beratung")));

        assertThat(zuordnung.bisher(nummer("3.1.1"))).contains(first);
        assertThat(zuordnung.bisher(nummer("3.1.2"))).contains(second);

        MassnahmenZuordnung moved = new MassnahmenZuordnung(List.of(first, second), List.of(now("3.1.9", "Beratung")));
        assertThat(moved.bisher(nummer("3.1.9"))).isEmpty();
        assertThat(moved.weggefallene()).containsExactly(first, second);
    }

    @Test
    void oneMassnahmeIsNotGivenTwice() {
        MassnahmenZuordnung zuordnung = new MassnahmenZuordnung(
                List.of(ORDNER), List.of(now("4.1.1", "Elternordner"), now("4.1.2", "Elternordner")));

        assertThat(zuordnung.bisher(nummer("4.1.1"))).contains(ORDNER);
        assertThat(zuordnung.bisher(nummer("4.1.2"))).isEmpty();
    }

    @Test
    void aNewMassnahmeWithTheSameTitleBeforeItDoesNotTakeItsPlace() {
        Bisher beratung = before(21, "3.1.2", "Beratung");
        MassnahmenZuordnung zuordnung =
                new MassnahmenZuordnung(List.of(beratung), List.of(now("3.1.1", "Beratung"), now("3.1.2", "Beratung")));

        assertThat(zuordnung.bisher(nummer("3.1.2"))).contains(beratung);
        assertThat(zuordnung.bisher(nummer("3.1.1"))).isEmpty();
    }

    private static Bisher before(long id, String nummer, String titel) {
        return new Bisher(id, nummer(nummer), titel);
    }

    private static Neu now(String nummer, String titel) {
        return new Neu(nummer(nummer), titel);
    }
}
