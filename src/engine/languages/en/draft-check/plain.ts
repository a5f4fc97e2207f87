import { stiffPhrases } from '../../../draft-check/plain-words';
import type { PlainWords } from '../../../draft-check/plain-words';

/** What English of offices says stiffly, and how people say it. */
export const plain: PlainWords = stiffPhrases(`
  pursuant to -> under
  kindly be advised/informed that -> please note that
  kindly be advised/informed -> please note
  we hereby -> we
  i hereby -> I
  hereby, herewith, hereto, hereof, hereunder, herein, hereinafter, heretofore, thereof, therein, thereto, whereof
  enclosed herewith -> enclosed
  attached herewith -> attached
  in the event that -> if
  prior to -> before
  subsequent to -> after
  with/in regard/respect/reference to, in respect of -> about
  for the purpose of, for the purposes of -> for
  due/owing to the fact that, in view/light of the fact that -> because
  despite the fact that, in spite of the fact that -> although
  at this/the present? point in time, at the present time -> now
  notwithstanding -> despite
  forthwith -> at once
  henceforth -> from now on
  aforementioned, abovementioned, above-mentioned, aforesaid, undermentioned, below-mentioned, the undersigned, inter-alia, mutatis
  utilise, utilize -> use
  utilises, utilizes -> uses
  utilised, utilized -> used
  utilising, utilizing -> using
  commence -> begin
  commences -> begins
  endeavour to, endeavor to -> try to
  ascertain -> find out
  rectify -> correct
  rectified -> corrected
  expedite -> speed up
  effectuate
  in receipt of
  we are in receipt of -> we have
  i am in receipt of -> I have
  as per your request -> as you asked
  duly noted -> noted
  effect payment
  render assistance
  provide you with assistance -> help you
  in lieu of -> instead of
  per annum -> a year
  we beg to, beg to inform, we wish to advise you? that?, this is to advise/certify/notify/inform
  sku, skus, sla, slas, kpi, kpis, oos, touch base, circle back, action items
`);
