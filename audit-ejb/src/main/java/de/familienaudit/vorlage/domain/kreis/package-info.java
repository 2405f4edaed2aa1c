/** Room of the circle: papers that not everybody may see, and how they become public (rule V-10). */
package de.familienaudit.vorlage.domain.kreis;
