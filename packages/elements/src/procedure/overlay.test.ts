import { expect, waitUntil } from '@open-wc/testing';
import type { Procedure } from '@motcua/contract';
import { mount, said } from './mounted.fixture.js';
import { rich } from './procedure.fixture.js';

/** The invented procedure with what a commune states laid over it. */
function overlaid(parts: Partial<Procedure> = {}): Procedure {
  const { layers, provenance, ...procedure } = rich();
  return {
    ...procedure,
    places: [{ role: 'receive', name: 'Quầy số 3', hours: 'Sáng thứ Hai' }],
    contact: ['Bộ phận Một cửa: 0290 000 0000', 'Chiều thứ Sáu không nhận hồ sơ'],
    layers: [
      ...layers,
      {
        id: 'xa',
        kind: 'commune',
        agency: 'UBND xã Nguyễn Phích',
        decision: { number: '7/QĐ-UBND' },
      },
    ],
    provenance: { ...provenance, places: 'xa', contact: 'xa', handledElsewhere: 'xa' },
    ...parts,
  };
}

const SOURCES = '[part~=part-channels] .part-body .source';

describe('<motcua-procedure> with what a commune states', () => {
  it('shows whom to ask beside the places, and whose each value is', async () => {
    const { texts, get } = await mount({ procedures: [overlaid()] });
    expect(texts('[part~=part-channels] dt')).to.deep.equal(['Nơi nộp hồ sơ', 'Liên hệ']);
    expect(texts('[part~=part-channels] dd').slice(-2)).to.deep.equal([
      'Bộ phận Một cửa: 0290 000 0000',
      'Chiều thứ Sáu không nhận hồ sơ',
    ]);
    expect(texts(SOURCES).slice(-2)).to.deep.equal(['UBND xã Nguyễn Phích quy định', 'UBND xã Nguyễn Phích quy định']);
    expect(said(get('.fact:nth-child(3) .source'))).to.equal('UBND xã Nguyễn Phích quy định');
    expect(said(get('[part~=part-publication]'))).to.contain('7/QĐ-UBND');
  });

  it('says it in English, too', async () => {
    const { texts } = await mount({ procedures: [overlaid()] }, { lang: 'en' });
    await waitUntil(() => texts('[part~=part-channels] dt').includes('Contact'));
    expect(texts(SOURCES).at(-1)).to.equal('set by UBND xã Nguyễn Phích');
  });

  it('says who sends elsewhere', async () => {
    const { get } = await mount({ procedures: [overlaid({ handledElsewhere: { name: 'Công an xã' } })] });
    expect(said(get('[part=notice]')))
      .to.contain('Công an xã')
      .and.contain('UBND xã Nguyễn Phích quy định');
  });

  it('shows whom to ask where there is nothing else to say of the ways to hand in', async () => {
    const alone = overlaid({ channels: [], places: [], online: [], contact: ['0290 000 0000'] });
    const { texts } = await mount({ procedures: [alone] });
    expect(texts('[part~=part-channels] dd')).to.deep.equal(['0290 000 0000']);
    const none = await mount({ procedures: [overlaid({ contact: [] })] });
    expect(none.texts('[part~=part-channels] dt')).to.deep.equal(['Nơi nộp hồ sơ']);
  });
});
