package de.familienaudit.protokoll;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.Kunden;
import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-2: Der Verlauf eines Eintrags ist seiner und der von allem, was an ihm hängt, unter seinem Namen")
class HistoryFollowsWhatHangsOnARecordTest {

    private static final Verlaufstabelle BAUM = tabelle("baum")
            .heisst(new Benennung("baum.nr", "a.name", "join art a on a.id = baum.art_id"))
            .zeigtVerlauf(ProtokollRechte.VERLAUF_LESEN, "/baum.xhtml?id=")
            .fertig();
    private static final Verlaufstabelle AST =
            tabelle("ast").gehoertZu("baum", "baum_id").fertig();
    private static final Verlaufstabelle BLATT =
            tabelle("blatt").gehoertZu("ast", "ast_id").fertig();
    private static final Verlaufstabelle NEST = tabelle("nest")
            .heisst(Benennung.nach("nest.vogel"))
            .heisstNach("ast", "ast_id")
            .fertig();
    private static final Verlaufstabelle PFLEGE =
            tabelle("pflege").stehtImVerlaufVon("baum", "baum_id").fertig();
    private static final Verlaufstabelle FOTO =
            tabelle("foto").gehoertZuJedem("bezug_art", "bezug_id").fertig();
    private static final Verlaufstabelle PERSON = tabelle("person")
            .heisst(Benennung.nach("person.name"))
            .zeigtVerlaufNachSpur(ProtokollRechte.VERLAUF_LESEN, "/person.xhtml?id=", "person_id")
            .fertig();

    private final Verlaufsbuch buch = new Verlaufsbuch(List.of(BAUM, AST, BLATT, NEST, PFLEGE, FOTO, PERSON));

    @Test
    void a_row_is_named_after_the_thing_that_it_hangs_on() {
        assertThat(BezugSql.of(buch))
                .contains("select e.tabelle, e.id, 'BAUM' as art, baum.id, baum.nr, a.name from e"
                        + " join blatt on blatt.id = e.id join ast on ast.id = blatt.ast_id"
                        + " join baum on baum.id = ast.baum_id join art a on a.id = baum.art_id"
                        + " where e.tabelle = 'blatt'");
    }

    @Test
    void a_row_with_words_of_its_own_keeps_them() {
        assertThat(BezugSql.of(buch)).contains("'BAUM' as art, baum.id, '', nest.vogel from e join nest");
    }

    @Test
    void a_row_without_any_name_has_no_part() {
        assertThat(BezugSql.of(buch)).doesNotContain("'pflege'");
    }

    @Test
    void what_can_hang_on_anything_is_named_after_each_kind_of_thing() {
        assertThat(BezugSql.of(buch))
                .contains("join baum on baum.id = foto.bezug_id and foto.bezug_art = 'BAUM'")
                .contains("join person on person.id = foto.bezug_id and foto.bezug_art = 'PERSON'");
    }

    @Test
    void a_history_has_all_that_hangs_on_the_record_however_far() {
        assertThat(VerlaufSql.schluessel(buch, BAUM).split(" union all "))
                .containsExactlyInAnyOrder(
                        "select 'baum', cast(? as text)",
                        "select 'ast', cast(ast.id as text) from ast where ast.baum_id = ?",
                        "select 'blatt', cast(blatt.id as text) from blatt"
                                + " where blatt.ast_id in (select ast.id from ast where ast.baum_id = ?)",
                        "select 'pflege', cast(pflege.id as text) from pflege where pflege.baum_id = ?",
                        "select 'foto', cast(foto.id as text) from foto"
                                + " where foto.bezug_art = 'BAUM' and foto.bezug_id = ?");
    }

    @Test
    void a_history_by_trace_asks_the_log() {
        assertThat(VerlaufSql.schluessel(buch, PERSON))
                .startsWith("select 'person', cast(? as text) union all select b.tabelle, b.datensatz from aenderung b")
                .contains("b.person_id = ?")
                .doesNotContain("foto");
    }

    @Test
    void only_kinds_that_say_so_show_a_history() {
        assertThat(buch.mitVerlauf("BAUM")).contains(BAUM);
        assertThat(buch.mitVerlauf("baum")).isEmpty();
        assertThat(buch.mitVerlauf("AST")).isEmpty();
        assertThat(buch.mitVerlauf("")).isEmpty();
    }

    @Test
    void a_kind_with_a_history_has_a_page() {
        Verlaufstabelle ort = tabelle("ort")
                .heisst(Benennung.nach("ort.name"))
                .zeigtEigenenVerlauf(ProtokollRechte.VERLAUF_LESEN, "/ort.xhtml")
                .fertig();
        Verlaufsbuch mitOrt = new Verlaufsbuch(List.of(BAUM, AST, ort));
        assertThat(mitOrt.adresse("BAUM", 7)).isEqualTo("/baum.xhtml?id=7");
        assertThat(mitOrt.adresse("ORT", 7)).isEqualTo("/ort.xhtml");
        assertThat(mitOrt.adresse("AST", 7)).isEmpty();
    }

    @Test
    void two_that_know_one_table_and_a_table_that_nobody_knows_are_refused() {
        assertThatThrownBy(() -> new Verlaufsbuch(List.of(BAUM, BAUM))).hasMessageContaining("baum");
        Verlaufsbuch ohneBaum = new Verlaufsbuch(List.of(AST));
        assertThatThrownBy(() -> BezugSql.of(ohneBaum)).hasMessageContaining("baum");
    }

    @Test
    void the_program_shows_the_history_of_these_kinds() {
        Verlaufsbuch alle = new Verlaufsbuch(Kunden.alle().stream()
                .flatMap(kunde -> kunde.tabellen().stream())
                .toList());
        assertThat(alle.tabellen().stream().filter(t -> t.einsicht() != null).map(Verlaufstabelle::art))
                .containsExactlyInAnyOrder(
                        "BINDUNG",
                        "MASSNAHME",
                        "KENNZAHL",
                        "FASSUNG",
                        "HAUSHALTSSTELLE",
                        "STELLE",
                        "VERTRETUNG",
                        "KONTO",
                        "SCHRIFTSTUECK",
                        "GREMIUM",
                        "SATZUNG",
                        "SITZUNG",
                        "VORLAGE",
                        "ZERTIFIKAT",
                        "KOMMUNE");
    }
}
