/** A service that sends mail for employers. */
export type AtsDomain = {
  /** Matches this domain and all below it. */
  readonly domain: string;
  /** The service's own name, which is never the employer's. */
  readonly vendor: string;
  /** True where nobody reads what is sent back, whatever stands before the @. */
  readonly silent: boolean;
};

// "domain=Name", with "_" for a space in the name.
const services = (rows: string): readonly AtsDomain[] =>
  rows.split(' ').map((row) => {
    const [domain = '', vendor = ''] = row.split('=');
    return { domain, vendor: vendor.replaceAll('_', ' '), silent: false };
  });

/** Job boards that are known by their address alone. */
export const OTHER_BOARDS = services(
  '104.com.tw=104 1111.com.tw=1111 51job.com=51job actiris.be=Actiris adzuna.com=Adzuna aftonjobb.se=Aftonjobb ' +
    'airwork.net=Airワーク akhtaboot.com=Akhtaboot alba.co.kr=알바천국 albamon.com=알바몬 alljobs.co.il=AllJobs ' +
    'almalaurea.it=AlmaLaurea apec.fr=APEC arbetsformedlingen.se=Arbetsförmedlingen bayt.com=Bayt ' +
    'bestjobs.eu=BestJobs bosszhipin.com=BOSS直聘 builtin.com=Built_In bumeran.com.ar=Bumeran bumeran.com.pe=Bumeran ' +
    'bumeran.com=Bumeran bundesagentur.de=Bundesagentur cadremploi.fr=Cadremploi cakeresume.com=CakeResume ' +
    'careerbuilder.vn=CareerBuilder careerjet.com=Careerjet careers24.com=Careers24 catch.co.kr=캐치 ' +
    'caterer.com=Caterer catererglobal.com=Caterer catho.com.br=Catho chiletrabajos.cl=Chiletrabajos ' +
    'computrabajo.com=Computrabajo cv-library.co.uk=CV-Library cwjobs.co.uk=CWJobs dajie.com=大街网 djinni.co=Djinni ' +
    'doda.jp=doda dou.ua=DOU drushim.co.il=Drushim duunitori.fi=Duunitori efinancialcareers.com=eFinancialCareers ' +
    'ejobs.ro=eJobs eleman.net=Eleman.net elempleo.com=elempleo emprego.sapo.pt=SAPO_Emprego ' +
    'empregosaqui.com=Empregos en-japan.com=エン転職 eteach.com=Eteach expressoemprego.pt=Expresso_Emprego finn.no=FINN ' +
    'fish4.co.uk=Fish4 foundit.in=foundit getonbrd.com=Get_on_Board glints.com=Glints gowork.pl=GoWork ' +
    'green-japan.com=Green gulftalent.com=GulfTalent helplavoro.it=Helplavoro heyjobs.co=HeyJobs ' +
    'higheredjobs.com=HigherEdJobs hipo.ro=Hipo hokify.com=hokify idealist.org=Idealist incruit.com=인크루트 ' +
    'infoempleo.com=Infoempleo infojobs.com.br=Infojobs infojobs.it=Infojobs infopraca.pl=infoPraca inpa.gov.it=inPA ' +
    'interamt.de=Interamt irishjobs.ie=IrishJobs isinolsun.com=İşin_Olsun itjobs.pt=ITJobs jobat.be=Jobat ' +
    'jobbird.com=Jobbird jobbsafari.no=Jobbsafari jobbsafari.se=Jobbsafari jobcloud.ch=JobCloud jobfind.gr=Jobfind ' +
    'jobkorea.co.kr=JobKorea jobnet.dk=Jobnet jobplanet.co.kr=잡플래닛 jobs.ac.uk=jobs.ac.uk jobs.ch=jobs.ch ' +
    'jobs.cz=Jobs.cz jobs.ie=Jobs.ie jobscout24.ch=JobScout24 jobsdb.com=Jobsdb jobsite.co.uk=Jobsite ' +
    'jobsora.com=Jobsora jobstock.com=Jobstock jobup.ch=jobup jobvector.de=jobvector jobware.de=Jobware ' +
    'jobzone.dk=Jobzone jooble.org=Jooble jora.com=Jora jumpit.co.kr=점핏 justjoin.it=Just_Join_IT kalibrr.com=Kalibrr ' +
    'kariera.gr=kariera.gr karriere.at=karriere.at kununu.com=kununu laborum.cl=Laborum lagou.com=拉勾 ' +
    'ledigajobb.se=Lediga_Jobb liepin.com=Liepin manatal.com=Manatal meteojob.com=Meteojob ' +
    'mycareersfuture.gov.sg=MyCareersFuture mynavi-job.com=マイナビ mynavi.jp=マイナビ ' +
    'nationalevacaturebank.nl=NationaleVacaturebank naukrigulf.com=Naukrigulf net-empregos.com=Net-Empregos ' +
    'nofluffjobs.com=No_Fluff_Jobs occ.com.mx=OCC pnet.co.za=PNet praca.pl=Praca.pl profesia.sk=Profesia ' +
    'profession.hu=Profession.hu rabota.ru=Работа.ру rabota.ua=rabota.ua regionsjob.com=RegionsJob rikunabi.com=リクナビ ' +
    'robota.ua=robota.ua rocketjobs.pl=RocketJobs s1jobs.com=s1jobs secretcv.com=Secretcv simplyhired.com=SimplyHired ' +
    'skywalker.gr=Skywalker snagajob.com=Snagajob stellenanzeigen.de=stellenanzeigen.de stepstone.be=StepStone ' +
    'superjob.ru=SuperJob talent.com=Talent.com tecnoempleo.com=Tecnoempleo tes.com=Tes thehub.io=The_Hub ' +
    'timesjobs.com=TimesJobs topcv.vn=TopCV totaljobs.com=Totaljobs townwork.net=タウンワーク trabajando.com=Trabajando ' +
    'trovolavoro.it=TrovoLavoro tyomarkkinatori.fi=Työmarkkinatori vagas.com.br=VAGAS valtiolle.fi=Valtiolle ' +
    'vdab.be=VDAB vietnamworks.com=VietnamWorks wanted.co.kr=Wanted wantedly.com=Wantedly work.ua=Work.ua ' +
    'wuzzuf.net=Wuzzuf yenibiris.com=Yenibiris yingjiesheng.com=应届生 yourator.co=Yourator zarplata.ru=Zarplata ' +
    'zhaopin.com=智联招聘 zhipin.com=BOSS直聘 zonajobs.com.ar=ZonaJobs',
);

/** What else employers send with. */
export const OTHER_SERVICES = services(
  'afas.online=AFAS afasonline.nl=AFAS altamiraweb.com=Altamira beetween.com=Beetween bite.de=b-ite ' +
    'carerix.com=Carerix clinch.io=Clinch concludis.de=concludis cornerstoneondemand.com=Cornerstone coveto.de=coveto ' +
    'cut-e.com=cut-e d-vinci.de=d.vinci digitalrecruiters.com=DigitalRecruiters dvinci-hr.com=d.vinci ' +
    'easycruit.com=EasyCruit elevato.net=Elevato elevatus.io=Elevatus emply.com=Emply evalato.com=Evalato ' +
    'fountain.com=Fountain gupy.io=Gupy hackerearth.com=HackerEarth harri.com=Harri hireserve.com=Hireserve ' +
    'hiringplatform.com=VidCruiter homerun.co=Homerun hrlink.pl=HRlink hurma.work=Hurma inhire.app=InHire ' +
    'intervieweb.it=Intervieweb jarvi.tech=Jarvi jobaffinity.fr=JobAffinity jobylon-mail.com=Jobylon ' +
    'kenoby.com=Kenoby kombo.dev=Kombo maki.io=Maki manatal-mail.com=Manatal modernhire.com=Modern_Hire ' +
    'nicoka.com=Nicoka ninjahire.com=Ninjahire otys.com=OTYS peopleforce.io=PeopleForce persis.de=persis ' +
    'personio-mail.com=Personio potentialpark.com=Potentialpark prescreen.io=prescreen pymetrics.com=pymetrics ' +
    'recruiterflow.com=Recruiterflow rexx-systems.com=rexx sapsf.com=SuccessFactors sapsf.eu=SuccessFactors ' +
    'selectminds.com=SelectMinds shl.com=SHL smartdreamers.com=SmartDreamers softy.pro=Softy sonicjobs.com=SonicJobs ' +
    'talentadore.com=TalentAdore talentech.io=Talentech talention.de=Talention talentlink.com=TalentLink ' +
    'talentlyft.com=TalentLyft talos360.co.uk=Talos360 teamtailor.com=Teamtailor tellent.com=Tellent ' +
    'testdome.com=TestDome traffit.com=Traffit tribepad.com=Tribepad ubeeo.nl=Ubeeo vidcruiter.com=VidCruiter ' +
    'viterbit.com=Viterbit webitrecruit.com=Webit zohorecruit.com=Zoho zohorecruitmail.com=Zoho',
);
