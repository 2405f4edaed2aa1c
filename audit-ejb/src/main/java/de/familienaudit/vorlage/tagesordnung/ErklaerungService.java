package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.StimmenRule;
import de.familienaudit.vorlage.domain.abstimmung.WorteRule;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import de.familienaudit.vorlage.papier.StimmReader;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The result of a vote in words while it is typed, by the rules that count when it is stored (V-3, V-4). */
@Stateless
@Guarded
public class ErklaerungService {

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private GremienReader gremien;

    /** @throws NotFoundException R-2 */
    @Requires(value = TagesordnungRechte.STIMMEN_ERFASSEN, schreibt = false)
    public Erklaerung erklaere(long sitzungId, Stimmangabe angabe) {
        Sitzung sitzung = sitzungen.find(sitzungId);
        if (new Stimmeneingabe.Stimme(0, angabe).istLeer()) {
            return Erklaerung.KEINE;
        }
        List<Violation> verstoesse = new ArrayList<>();
        Abstimmung abstimmung = StimmReader.lies("", angabe, verstoesse);
        if (!verstoesse.isEmpty()) {
            return new Erklaerung(null, verstoesse);
        }
        Gremienkunde kunde = gremien.kunde();
        long gremium = sitzung.gremium().id();
        LocalDate tag = sitzung.plan().tag();
        OptionalInt mitglieder = kunde.mitgliederAm(gremium, tag);
        Mehrheit mehrheit = kunde.mehrheitAm(gremium, abstimmung.worueber().gegenstand(), tag);
        verstoesse.addAll(StimmenRule.verstoesse("", abstimmung, mitglieder));
        if (verstoesse.isEmpty() && sitzung.quelle().isEmpty()) {
            WorteRule.widerspruch("", abstimmung, mehrheit, mitglieder).ifPresent(verstoesse::add);
        }
        return new Erklaerung(Votum.of(abstimmung, mehrheit, mitglieder), verstoesse);
    }
}
