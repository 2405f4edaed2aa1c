/** Pages of the slice zertifikat: certificates, the seal on a day, and what is told to the outside. */
package de.familienaudit.web.zertifikat;
