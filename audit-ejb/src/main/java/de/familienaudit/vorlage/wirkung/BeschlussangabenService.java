package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.wirkung.BeschlussangabenRule;
import de.familienaudit.vorlage.domain.wirkung.Wortlautstand;
import de.familienaudit.vorlage.papier.BezugReader;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a body decided about a paper that began here, beyond the votes (rules V-7, V-11, G-1): changed text, conditions, suspension. Papers
 * that are nacherfasst are corrected as a whole instead.
 */
@Stateless
@Guarded
public class BeschlussangabenService {

    @Inject
    private Papierakten akten;

    @Inject
    private Beschlusswirkungen wirkungen;

    /**
     * Records it; what the paper decides on follows in the same transaction.
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2, also for a paper that is nacherfasst
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.…, V-8.braucht_beschluss, V-9.text_ist_ausgefertigt, V-11.…, G-1.aenderung_ohne_grund, and what a
     *     subject forbids, all at once
     */
    @Requires(WirkungRechte.BESCHLUSS_ERGAENZEN)
    public void ergaenzen(long vorlageId, int gesehen, Beschlussangaben angaben) {
        akten.sperren();
        Papierakte akte = akten.lock(vorlageId, gesehen);
        if (akte.vorlage().herkunft() != Papierherkunft.PROGRAMM) {
            throw new NotFoundException();
        }
        Papier bisher = akte.papier();
        Papier neu = wirkungen.vollstaendig(mit(angaben, bisher), bisher);
        Gremienauskunft auskunft = akten.auskunft();
        Set<Violation> verstoesse = new LinkedHashSet<>(BeschlussangabenRule.verstoesse(
                bisher,
                neu,
                Wortlautstand.of(akten.verlauf(vorlageId)),
                angaben.textBleibt(),
                angaben.grund(),
                auskunft));
        verstoesse.addAll(wirkungen.verstoesse(akte.vorlage(), Papierherkunft.PROGRAMM, neu, auskunft));
        BusinessRuleException.throwIfAny(List.copyOf(verstoesse));
        akten.aufzeichnen(
                akte, neu, Aufzeichnungsanlass.BESCHLUSS, angaben.grund().strip());
    }

    private static Papier mit(Beschlussangaben angaben, Papier bisher) {
        List<Beratung> folge = new ArrayList<>();
        for (Beratung zeile : bisher.folge()) {
            boolean geaendert = angaben.geaenderte().contains(folge.size() + 1);
            folge.add(zeile.mitMarke(zeile.marke().mitAenderung(geaendert)));
        }
        Papiertext text = bisher.text();
        String beschluss =
                Wortlautstand.gleich(angaben.beschluss(), text.beschluss()) ? text.beschluss() : angaben.beschluss();
        return bisher.mitFolge(folge).mitText(text.mitBeschluss(beschluss)).mit(BezugReader.lies(angaben.bezug()));
    }
}
