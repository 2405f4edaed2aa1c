package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
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
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** Key files (PKCS#12) put together piece by piece, as no program would. */
final class Schluesseldateien {

    static final byte[] SALZ = new byte[16];
    private static final AlgorithmIdentifier HMAC =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);

    private Schluesseldateien() {}

    static byte[] mit(MacData mac, SafeBag... beutel) {
        return datei(
                mac, new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(der(new DERSequence(beutel)))));
    }

    static SafeBag[] viele(int anzahl, SafeBag bag) {
        SafeBag[] viele = new SafeBag[anzahl];
        Arrays.fill(viele, bag);
        return viele;
    }

    static byte[] schicht(EncryptedData data) {
        return datei(null, new ContentInfo(PKCSObjectIdentifiers.encryptedData, data));
    }

    static byte[] datei(MacData mac, ContentInfo inhalt) {
        ContentInfo ganzes =
                new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(der(new DERSequence(inhalt))));
        return der(new Pfx(ganzes, mac));
    }

    static EncryptedData verschluesselt(SafeBag bag) {
        return verschluesselt(bag, "geheim");
    }

    static EncryptedData verschluesselt(SafeBag bag, String passphrase) {
        try {
            OutputEncryptor encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                    .setProvider(new BouncyCastleProvider())
                    .setRandom(new SecureRandom())
                    .build(passphrase.toCharArray());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (java.io.OutputStream cipher = encryptor.getOutputStream(out)) {
                cipher.write(der(new DERSequence(bag)));
            }
            return new EncryptedData(
                    PKCSObjectIdentifiers.data,
                    encryptor.getAlgorithmIdentifier(),
                    new DEROctetString(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static MacData pruefsumme(int runden) {
        return new MacData(new DigestInfo(sha256(), new byte[32]), SALZ, runden);
    }

    static AlgorithmIdentifier sha256() {
        return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    }

    static MacData pbmac1(PBKDF2Params params) {
        PBMAC1Params p = new PBMAC1Params(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBKDF2, params), HMAC);
        return new MacData(
                new DigestInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBMAC1, p), new byte[32]), SALZ, 1);
    }

    static PBKDF2Params kdf(int runden, int laenge) {
        return new PBKDF2Params(SALZ, runden, laenge, HMAC);
    }

    static KeyDerivationFunc pbkdf2(PBKDF2Params params) {
        return new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, params);
    }

    static KeyDerivationFunc scrypt(int n, int r, int p) {
        return new KeyDerivationFunc(MiscObjectIdentifiers.id_scrypt, new ScryptParams(SALZ, n, r, p));
    }

    static AlgorithmIdentifier pbes2(KeyDerivationFunc kdf) {
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_PBES2,
                new PBES2Parameters(
                        kdf, new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(SALZ))));
    }

    static AlgorithmIdentifier rounds(BigInteger runden) {
        ASN1EncodableVector v = new ASN1EncodableVector();
        v.add(new DEROctetString(SALZ));
        v.add(new org.bouncycastle.asn1.ASN1Integer(runden));
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, PKCS12PBEParams.getInstance(new DERSequence(v)));
    }

    static SafeBag schluessel(AlgorithmIdentifier verfahren) {
        return new SafeBag(
                PKCSObjectIdentifiers.pkcs8ShroudedKeyBag, new EncryptedPrivateKeyInfo(verfahren, new byte[64]));
    }

    static PrivateKeyInfo privat(BigInteger modulus) {
        try {
            BigInteger e = BigInteger.valueOf(65_537);
            return new PrivateKeyInfo(
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                    new RSAPrivateKey(modulus, e, e, e, e, e, e, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SubjectPublicKeyInfo rsa(int bits, BigInteger exponent) {
        try {
            return new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                    new RSAPublicKey(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE), exponent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SafeBag zertifikat(java.security.cert.X509Certificate certificate) {
        try {
            return zertifikat(certificate.getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate of the authority with another key in it; nobody gets as far as its signature. */
    static SafeBag zertifikat(SubjectPublicKeyInfo key) {
        try {
            var ca = org.bouncycastle.asn1.x509.Certificate.getInstance(
                    Beispielschluessel.STELLE.ca().getEncoded());
            var generator = new org.bouncycastle.asn1.x509.V3TBSCertificateGenerator();
            generator.setSerialNumber(ca.getSerialNumber());
            generator.setSignature(ca.getSignatureAlgorithm());
            generator.setIssuer(ca.getIssuer());
            generator.setSubject(ca.getSubject());
            generator.setStartDate(ca.getStartDate());
            generator.setEndDate(ca.getEndDate());
            generator.setSubjectPublicKeyInfo(key);
            ASN1EncodableVector v = new ASN1EncodableVector();
            v.add(generator.generateTBSCertificate());
            v.add(ca.getSignatureAlgorithm());
            v.add(ca.getSignature());
            return zertifikat(der(new DERSequence(v)));
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SafeBag zertifikat(byte[] der) {
        ASN1ObjectIdentifier x509 = PKCSObjectIdentifiers.x509Certificate;
        return new SafeBag(PKCSObjectIdentifiers.certBag, new CertBag(x509, new DEROctetString(der)));
    }

    static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
