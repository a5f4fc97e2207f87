// What the code shared with the pane uses and ECMAScript 2016 has not; classic Outlook's event runtime may have no more than that.
import 'core-js/actual/array/flat-map';
import 'core-js/actual/object/entries';
import 'core-js/actual/object/from-entries';
import 'core-js/actual/object/has-own';
import 'core-js/actual/object/values';
