/** Tests of the day to try with: of its clock, and that the EAR has none. */
package de.familienaudit.probetag;
