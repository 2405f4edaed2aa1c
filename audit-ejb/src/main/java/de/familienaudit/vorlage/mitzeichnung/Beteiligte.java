package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.mitzeichnung.Anfrage;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsart;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.gang.GangRechte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rules: who is asked under which name, and whether that is the actor: for the Kämmerei whoever has her role, for a Stelle
 * whoever heads it, works for it or stands in today; of a merged one those of its target.
 */
@Dependent
class Beteiligte {

    @Inject
    private StellenService stellen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    /** Asks once for all of them; one statement for their names, and what the actor works for. */
    Kreis von(Collection<Mitzeichnung> anfragen) {
        return new Kreis(
                stellen.stellen(anfragen.stream()
                        .map(Mitzeichnung::stelleId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                stellen.meineStellen(),
                accessTable.erlaubt(currentActor.get(), MitzeichnungRechte.VORLAGEN_MITZEICHNEN),
                currentActor.get().hat(Rolle.KAEMMEREI));
    }

    /**
     * Those of the papers that the actor writes: began them, or works for the Stelle that submits them. Who may write all of them as
     * Projektleitung is not waited for.
     */
    List<Vorlage> geschriebene(Collection<Vorlage> vorlagen) {
        if (vorlagen.isEmpty() || !accessTable.erlaubt(currentActor.get(), GangRechte.VORLAGEN_SCHREIBEN)) {
            return List.of();
        }
        Map<Long, StelleDetails> einreichende = stellen.stellen(vorlagen.stream()
                .map(Vorlage::einreicherStelleId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, StellenService.Mitwirkung> meine = stellen.meineStellen();
        return vorlagen.stream()
                .filter(v -> Long.valueOf(currentActor.get().kontoId()).equals(v.erstellerKontoId())
                        || v.einreicherStelleId() != null
                                && meine.containsKey(
                                        einreichende.get(v.einreicherStelleId()).id()))
                .toList();
    }

    /**
     * Those who are asked, and the actor among them.
     *
     * @param stellen by the id that was asked
     * @param meine what the actor works for
     * @param darf whether the actor may co-sign at all
     * @param kaemmerei whether the actor has that role
     */
    record Kreis(
            Map<Long, StelleDetails> stellen,
            Map<Long, StellenService.Mitwirkung> meine,
            boolean darf,
            boolean kaemmerei) {

        /** The name of the Stelle, or the constant for the Kämmerei. */
        Serializable name(Mitzeichnung anfrage) {
            return anfrage.istKaemmerei()
                    ? Mitzeichnungsart.KAEMMEREI
                    : stellen.get(anfrage.stelleId()).name();
        }

        /** Who stands for it today. */
        Anfrage.Wen wen(Mitzeichnung anfrage) {
            return anfrage.istKaemmerei() ? Anfrage.Wen.KAEMMEREI : Anfrage.Wen.stelle(stelle(anfrage));
        }

        boolean istGefragt(Mitzeichnung anfrage) {
            return darf && (anfrage.istKaemmerei() ? kaemmerei : meine.containsKey(stelle(anfrage)));
        }

        /** For whom the actor answers as a deputy; empty for nobody. */
        String vertreten(Mitzeichnung anfrage) {
            return anfrage.istKaemmerei() ? "" : meine.get(stelle(anfrage)).inVertretungVon();
        }

        private long stelle(Mitzeichnung anfrage) {
            return stellen.get(anfrage.stelleId()).id();
        }
    }
}
