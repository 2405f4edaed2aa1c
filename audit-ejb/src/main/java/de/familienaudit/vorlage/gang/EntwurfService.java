package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.gang.Vordruck;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.papier.PapierWriter;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Drafts of papers: begun, also after the pattern of another one, and saved (rules V-1, V-8, G-1, G-4). */
@Stateless
@Guarded
public class EntwurfService {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private Papierwerk werk;

    @Inject
    private Entwurfswerk entwuerfe;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private GremienReader gremien;

    @Inject
    private StellenService stellen;

    @Inject
    private Clock clock;

    /** An empty form. */
    @Requires(value = GangRechte.VORLAGEN_SCHREIBEN, schreibt = false)
    public Entwurfsformular leer() {
        return formular(null, null);
    }

    /**
     * A form that takes over words, money and bodies of another paper, also of one of the past; nothing is saved yet.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = GangRechte.VORLAGEN_SCHREIBEN, schreibt = false)
    public Entwurfsformular nachVorbild(long id) {
        Vorlage vorbild = repository.find(id);
        Papier papier = repository.findPapier(aktuelle(vorbild));
        return formular(
                null,
                new Entwurfsangaben(
                        Entwurfsangaben.kopie(PapierWriter.angaben(papier)),
                        vorbild.einreicherStelleId(),
                        vorbild.istOeffentlich()));
    }

    /**
     * A form with what is known of a paper of this step: its kind, the body that is competent for it today, and its finance lines. The words
     * are those of the page.
     *
     * @param vordruck name of a Vordruck
     * @throws NotFoundException for a name that there is not
     */
    @Requires(value = GangRechte.VORLAGEN_SCHREIBEN, schreibt = false)
    public Entwurfsformular nachVordruck(String vordruck) {
        Vordruck v = EnumNames.find(Vordruck.class, vordruck).orElseThrow(NotFoundException::new);
        List<Gremiumwahl> zustaendige = v.sache()
                .map(s -> gremien.kunde().zustaendige(s, LocalDate.now(clock)))
                .orElse(List.of());
        return formular(
                null,
                Entwurfsangaben.nach(
                        v, zustaendige.size() == 1 ? zustaendige.get(0).id() : null));
    }

    /**
     * The form of a draft, or of the next version of a submitted paper.
     *
     * @throws NotFoundException R-2, also for a paper that did not begin here
     * @throws ForbiddenException R-1.fremde_vorlage
     */
    @Requires(value = GangRechte.VORLAGEN_SCHREIBEN, schreibt = false)
    public Entwurfsformular entwurf(long id) {
        Vorlage vorlage = repository.find(id);
        if (vorlage.gang() == null) {
            throw new NotFoundException();
        }
        schreibrecht.pruefe(vorlage);
        Aufzeichnung a = aktuelle(vorlage);
        return formular(
                new Entwurfsformular.Woran(
                        id,
                        Objects.requireNonNullElse(vorlage.nummer(), ""),
                        a.text().betreff(),
                        a.nummer(),
                        a.fassungsstand().fassung()),
                new Entwurfsangaben(
                        PapierWriter.angaben(repository.findPapier(a)),
                        vorlage.einreicherStelleId(),
                        vorlage.istOeffentlich()));
    }

    /**
     * Begins a draft.
     *
     * @return its id
     * @throws NotFoundException R-2 for a body or Stelle of another Kommune
     * @throws BusinessRuleException V-2.…, V-8.…, G-5.…, all at once
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public long beginnen(Entwurfsangaben angaben) {
        repository.lockKommune();
        return entwuerfe.beginnen(werk.lies(angaben, false)).id();
    }

    /**
     * Saves a draft once more; the former recordings stay readable (G-1).
     *
     * @param gesehen number of the recording that the person saw
     * @return whether anything was different
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.kein_entwurf, and as {@link #beginnen}
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public boolean speichern(long id, int gesehen, Entwurfsangaben angaben) {
        repository.lockKommune();
        Vorlage vorlage = entwuerfe.sperre(id, gesehen);
        return entwuerfe.speichern(vorlage, werk.lies(angaben, false));
    }

    private Aufzeichnung aktuelle(Vorlage vorlage) {
        return repository.findAufzeichnungen(vorlage.id()).get(0);
    }

    private Entwurfsformular formular(Entwurfsformular.Woran woran, Entwurfsangaben angaben) {
        Set<Long> meine = stellen.meineStellen().keySet();
        List<StelleDetails> wahl = stellen.stellen().stream()
                .sorted(Comparator.comparing((StelleDetails s) -> !meine.contains(s.id())))
                .toList();
        List<Gremiumwahl> koerper = gremien.kunde().auswahl(LocalDate.now(clock)).stream()
                .filter(g -> g.besteht() || nennt(angaben, g.id()))
                .toList();
        return new Entwurfsformular(woran, angaben, koerper, wahl);
    }

    private static boolean nennt(Entwurfsangaben angaben, long gremium) {
        return angaben != null
                && angaben.papier().folge().stream()
                        .anyMatch(z -> Long.valueOf(gremium).equals(z.gremium()));
    }
}
