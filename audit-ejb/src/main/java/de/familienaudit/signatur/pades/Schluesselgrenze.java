package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/**
 * Rule S-5: what opening a key file would cost, found out layer by layer before it is computed: the rounds, the memory and the
 * length of every derivation of a key from the passphrase, the number of certificates and the size of their keys. What lies within
 * an encrypted layer is looked at once that layer has passed.
 */
final class Schluesselgrenze {

    /** Programs use 1 to 600,000. */
    private static final int MOST_ROUNDS = 600_000;
    /** Of all derivations of one file together. */
    private static final int MOST_ROUNDS_TOGETHER = 1_500_000;

    private static final long SCRYPT_MEMORY = 64L * 1024 * 1024;
    private static final long SCRYPT_WORK = 1L << 19;
    private static final int LONGEST_SALT = 1024;
    private static final int LONGEST_KEY = 64;
    private static final int MOST_BAGS = 60;
    private static final int MOST_LAYERS = 3;
    private static final int LARGEST_PUBLIC_KEY = 4096;
    private static final int RSA_BITS = 8192;
    private static final int EXPONENT_BITS = 64;
    /** The algorithms of PKCS#5, version 1, and of PKCS#12: a salt and a number of rounds. */
    private static final Set<String> EINFACHE = Set.of(
            "1.2.840.113549.1.5.1",
            "1.2.840.113549.1.5.3",
            "1.2.840.113549.1.5.4",
            "1.2.840.113549.1.5.6",
            "1.2.840.113549.1.5.10",
            "1.2.840.113549.1.5.11");

    private final InputDecryptorProvider entschluessler;
    private long runden;
    private int beutel;

    private Schluesselgrenze(char[] passphrase, Provider provider) {
        entschluessler = new JcePKCSPBEInputDecryptorProviderBuilder()
                .setProvider(provider)
                .build(passphrase);
    }

    /** Something that costs more than any honest file. */
    private static final class ZuViel extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @throws de.familienaudit.shared.BusinessRuleException S-5.schluesseldatei_zu_aufwendig, S-5.schluesseldatei_keine at the
     *     field {@code schluesseldatei}; S-5.passphrase_falsch at the field {@code passphrase}
     */
    static void pruefe(byte[] pkcs12, char[] passphrase, Provider provider) {
        try {
            new Schluesselgrenze(passphrase, provider).datei(pkcs12);
        } catch (ZuViel e) {
            throw Ablehnung.wegen(e, "schluesseldatei", "S-5.schluesseldatei_zu_aufwendig");
        } catch (PKCSException e) {
            // damaged inside, or another passphrase: nobody can tell
            throw Ablehnung.wegen(e, "passphrase", "S-5.passphrase_falsch");
        } catch (IOException | RuntimeException e) {
            // what readers of ASN.1 throw at broken files
            throw Ablehnung.wegen(e, "schluesseldatei", "S-5.schluesseldatei_keine");
        }
    }

    private void datei(byte[] pkcs12) throws IOException, PKCSException {
        Pfx pfx = Pfx.getInstance(gelesen(pkcs12));
        MacData mac = pfx.getMacData();
        if (mac != null) {
            pruefsumme(mac);
        }
        if (!PKCSObjectIdentifiers.data.equals(pfx.getAuthSafe().getContentType())) {
            throw new IOException("a key file with a signature instead of a passphrase");
        }
        for (ASN1Encodable base : ASN1Sequence.getInstance(gelesen(
                ASN1OctetString.getInstance(pfx.getAuthSafe().getContent()).getOctets()))) {
            ContentInfo inhalt = ContentInfo.getInstance(base);
            if (PKCSObjectIdentifiers.data.equals(inhalt.getContentType())) {
                beutel(gelesen(ASN1OctetString.getInstance(inhalt.getContent()).getOctets()), 0);
            } else if (PKCSObjectIdentifiers.encryptedData.equals(inhalt.getContentType())) {
                EncryptedData verschluesselt = EncryptedData.getInstance(inhalt.getContent());
                ableitung(verschluesselt.getEncryptionAlgorithm());
                beutel(gelesen(entschluesselt(verschluesselt)), 0);
            }
        }
    }

    private byte[] entschluesselt(EncryptedData data) throws PKCSException {
        try (java.io.InputStream in = entschluessler
                .get(data.getEncryptionAlgorithm())
                .getInputStream(
                        new java.io.ByteArrayInputStream(data.getContent().getOctets()))) {
            return in.readAllBytes();
        } catch (IOException | org.bouncycastle.operator.OperatorCreationException e) {
            throw new PKCSException("cannot be decrypted", e);
        }
    }

    private static ASN1Primitive gelesen(byte[] data) throws IOException {
        Asn1grenze.Ergebnis ergebnis = Asn1grenze.von(data);
        if (ergebnis == Asn1grenze.Ergebnis.ZU_VIEL) {
            throw new ZuViel();
        }
        if (ergebnis == Asn1grenze.Ergebnis.KEIN_ASN1) {
            throw new IOException("no ASN.1");
        }
        try (org.bouncycastle.asn1.ASN1InputStream in = new org.bouncycastle.asn1.ASN1InputStream(data)) {
            return in.readObject();
        }
    }

    /** Counts everything in a layer before any key of it is decrypted. */
    private void beutel(ASN1Primitive inhalt, int tiefe) throws IOException, PKCSException {
        List<EncryptedPrivateKeyInfo> verschlossene = new ArrayList<>();
        for (ASN1Encodable base : ASN1Sequence.getInstance(inhalt)) {
            SafeBag bag = SafeBag.getInstance(base);
            if (++beutel > MOST_BAGS || tiefe > MOST_LAYERS) {
                throw new ZuViel();
            }
            if (PKCSObjectIdentifiers.pkcs8ShroudedKeyBag.equals(bag.getBagId())) {
                EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(bag.getBagValue());
                ableitung(info.getEncryptionAlgorithm());
                verschlossene.add(info);
            } else if (PKCSObjectIdentifiers.keyBag.equals(bag.getBagId())) {
                schluessel(PrivateKeyInfo.getInstance(bag.getBagValue()));
            } else if (PKCSObjectIdentifiers.certBag.equals(bag.getBagId())) {
                zertifikat(bag.getBagValue());
            } else if (PKCSObjectIdentifiers.safeContentsBag.equals(bag.getBagId())) {
                beutel(bag.getBagValue().toASN1Primitive(), tiefe + 1);
            }
        }
        for (EncryptedPrivateKeyInfo info : verschlossene) {
            schluessel(new PKCS8EncryptedPrivateKeyInfo(info).decryptPrivateKeyInfo(entschluessler));
        }
    }

    private void pruefsumme(MacData mac) {
        AlgorithmIdentifier verfahren = mac.getMac().getAlgorithmId();
        if (PKCSObjectIdentifiers.id_PBMAC1.equals(verfahren.getAlgorithm())) {
            AlgorithmIdentifier kdf =
                    PBMAC1Params.getInstance(verfahren.getParameters()).getKeyDerivationFunc();
            funktion(kdf.getAlgorithm(), kdf.getParameters());
        } else {
            zaehle(mac.getIterationCount(), mac.getSalt().length);
        }
    }

    private void ableitung(AlgorithmIdentifier verfahren) throws IOException {
        String oid = verfahren.getAlgorithm().getId();
        if (PKCSObjectIdentifiers.id_PBES2.equals(verfahren.getAlgorithm())) {
            KeyDerivationFunc kdf =
                    PBES2Parameters.getInstance(verfahren.getParameters()).getKeyDerivationFunc();
            funktion(kdf.getAlgorithm(), kdf.getParameters());
        } else if (oid.startsWith(PKCSObjectIdentifiers.pkcs_12PbeIds.getId() + ".") || EINFACHE.contains(oid)) {
            PKCS12PBEParams p = PKCS12PBEParams.getInstance(verfahren.getParameters());
            zaehle(p.getIterations(), p.getIV().length);
        } else {
            throw new IOException("encrypted in an unknown way");
        }
    }

    private void funktion(ASN1ObjectIdentifier funktion, ASN1Encodable parameter) {
        if (PKCSObjectIdentifiers.id_PBKDF2.equals(funktion)) {
            PBKDF2Params p = PBKDF2Params.getInstance(parameter);
            BigInteger laenge = p.getKeyLength();
            if (laenge != null && (laenge.signum() < 0 || laenge.bitLength() > 31 || laenge.intValue() > LONGEST_KEY)) {
                throw new ZuViel();
            }
            zaehle(p.getIterationCount(), p.getSalt().length);
        } else if (MiscObjectIdentifiers.id_scrypt.equals(funktion)) {
            scrypt(ScryptParams.getInstance(parameter));
        } else {
            throw new IllegalArgumentException("an unknown derivation");
        }
    }

    private void scrypt(ScryptParams p) {
        long n = klein(p.getCostParameter());
        long r = klein(p.getBlockSize());
        long teile = klein(p.getParallelizationParameter());
        if (128 * n * r > SCRYPT_MEMORY || n * r * teile > SCRYPT_WORK) {
            throw new ZuViel();
        }
        zaehle(BigInteger.valueOf(n * r * teile), p.getSalt().length);
    }

    private static long klein(BigInteger zahl) {
        if (zahl.signum() <= 0 || zahl.bitLength() > 24) {
            throw new ZuViel();
        }
        return zahl.longValue();
    }

    private void zaehle(BigInteger anzahl, int salz) {
        if (anzahl.signum() < 0 || anzahl.bitLength() > 31 || salz > LONGEST_SALT) {
            throw new ZuViel();
        }
        runden += anzahl.longValue();
        if (anzahl.longValue() > MOST_ROUNDS || runden > MOST_ROUNDS_TOGETHER) {
            throw new ZuViel();
        }
    }

    private static void zertifikat(ASN1Encodable wert) throws IOException {
        ASN1Encodable inhalt =
                org.bouncycastle.asn1.pkcs.CertBag.getInstance(wert).getCertValue();
        if (!(inhalt instanceof ASN1OctetString octets)) {
            return;
        }
        SubjectPublicKeyInfo info =
                Certificate.getInstance(gelesen(octets.getOctets())).getSubjectPublicKeyInfo();
        if (info.getEncoded().length > LARGEST_PUBLIC_KEY) {
            throw new ZuViel();
        }
        if (PKCSObjectIdentifiers.rsaEncryption.equals(info.getAlgorithm().getAlgorithm())) {
            RSAPublicKey key = RSAPublicKey.getInstance(info.parsePublicKey());
            begrenze(key.getModulus(), RSA_BITS);
            begrenze(key.getPublicExponent(), EXPONENT_BITS);
        }
        kurve(info.getAlgorithm());
    }

    private static void schluessel(PrivateKeyInfo info) throws IOException {
        if (PKCSObjectIdentifiers.rsaEncryption.equals(
                info.getPrivateKeyAlgorithm().getAlgorithm())) {
            RSAPrivateKey key =
                    RSAPrivateKey.getInstance(gelesen(info.getPrivateKey().getOctets()));
            begrenze(key.getModulus(), RSA_BITS);
            begrenze(key.getPublicExponent(), EXPONENT_BITS);
            begrenze(key.getPrivateExponent(), RSA_BITS);
            begrenze(key.getPrime1(), RSA_BITS);
            begrenze(key.getPrime2(), RSA_BITS);
        }
        kurve(info.getPrivateKeyAlgorithm());
    }

    /** A curve that has a name; one that is described could be of any size. */
    private static void kurve(AlgorithmIdentifier verfahren) {
        boolean beschrieben = X9ObjectIdentifiers.id_ecPublicKey.equals(verfahren.getAlgorithm())
                && !(verfahren.getParameters() instanceof ASN1ObjectIdentifier);
        if (beschrieben) {
            throw new ZuViel();
        }
    }

    private static void begrenze(BigInteger zahl, int bits) {
        if (zahl.signum() < 0 || zahl.bitLength() > bits) {
            throw new ZuViel();
        }
    }
}
