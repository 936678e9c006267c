/** What the user chooses once for many documents: how names are looked for, and the policy. */
package org.sottovoce.desktop.choice;
